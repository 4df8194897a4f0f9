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
    () => void copy(value),
    icon('copy'),
  );

/** A page that may not write to the clipboard copies a selection instead. */
const copy = async (value: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(value);
  } catch {
    const area = document.createElement('textarea');
    area.value = value;
    document.body.append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies where the Clipboard API is not permitted
    document.execCommand('copy');
    area.remove();
  }
};
