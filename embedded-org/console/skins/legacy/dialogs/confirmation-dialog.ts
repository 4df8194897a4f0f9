import type { Confirmation } from '../../../description.ts';
import { element } from '../../courage/element.ts';
import type { Page } from '../../model/page.ts';
import { dialogButton } from './button.ts';
import { openJqueryDialog, settle } from './jquery-dialog.ts';

/** Asks before something is done. */
export const confirmationDialog = (
  page: Page,
  { cancel, confirm, text, title }: Confirmation,
  onConfirm: () => Promise<void>,
  onCancel?: () => void,
): void => {
  let isConfirmed = false;
  const dialog = openJqueryDialog(page, title, {
    width: 460,
    onClose: () => {
      if (!isConfirmed) onCancel?.();
    },
  });
  const yes = dialogButton(confirm, 'primary', () => {
    isConfirmed = true;
    yes.disabled = true;
    void onConfirm();
  });
  dialog.data.append(
    element('p', {}, text),
    element('div', { class: 'button-bar' }, yes, dialogButton(cancel, 'secondary', dialog.close)),
  );
  settle(dialog);
};
