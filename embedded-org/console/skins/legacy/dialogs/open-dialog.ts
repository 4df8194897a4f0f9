import type { Dialog } from '../../../description.ts';
import type { LegacyPage } from '../legacy-page.ts';
import { assignDialog } from './assign-dialog.ts';
import { formDialog } from './form-dialog.ts';
import { noticeDialog } from './notice-dialog.ts';

export const openDialog = (page: LegacyPage, dialog: Dialog): void => {
  switch (dialog.kind) {
    case 'form':
      formDialog(page, dialog);
      break;
    case 'assign':
      assignDialog(page, dialog);
      break;
    case 'notice':
      noticeDialog(page, dialog);
  }
};
