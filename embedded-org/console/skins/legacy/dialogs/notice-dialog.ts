import type { NoticeDialog } from '../../../description.ts';
import { element } from '../../courage/element.ts';
import { readRows } from '../form/read-rows.ts';
import type { Page } from '../../model/page.ts';
import { dialogButton } from './button.ts';
import { openJqueryDialog, settle } from './jquery-dialog.ts';

/** Something to be read and closed. */
export const noticeDialog = (page: Page, { close, form, text, title }: NoticeDialog): void => {
  const dialog = openJqueryDialog(page, title, { width: 560 });
  dialog.data.append(
    element('p', {}, text),
    ...(form ? [readRows(page, form, 'notice')] : []),
    element('div', { class: 'button-bar' }, dialogButton(close, 'primary', dialog.close)),
  );
  settle(dialog);
};
