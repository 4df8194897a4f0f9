import { copyText } from '../model/clipboard.ts';
import { linkButton } from './element.ts';
import { icon } from './icon.ts';

/** An icon that puts a value into the clipboard. */
export const copyLink = (value: string, title: string): HTMLAnchorElement =>
  linkButton(
    {
      class: 'link-button link-button-icon icon-only copy-to-clipboard',
      'aria-label': title,
      title,
    },
    () => void copyText(value),
    icon('copy'),
  );
