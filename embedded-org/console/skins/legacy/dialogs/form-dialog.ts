import type { FormDialog } from '../../../description.ts';
import { postedForm } from '../form/posted-form.ts';
import type { LegacyPage } from '../legacy-page.ts';
import { returned } from '../legacy-page.ts';
import { openJqueryDialog, settle } from './jquery-dialog.ts';

/** A form over the page. It is gone when the page comes back, unless the server did not take it. */
export const formDialog = (page: LegacyPage, asked: FormDialog): void => {
  const dialog = openJqueryDialog(page, asked.title);
  const back = returned(page, asked.submit, asked.form);
  dialog.data.append(
    postedForm(page, {
      call: asked.submit,
      form: back?.form ?? asked.form,
      errors: back?.errors,
      save: asked.save,
      cancel: asked.cancel,
      onCancel: dialog.close,
      isInDialog: true,
    }),
  );
  settle(dialog);
};
