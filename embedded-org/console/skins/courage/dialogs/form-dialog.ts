import type { FormDialog } from '../../../description.ts';
import { EditForm } from '../form/edit-form.ts';
import type { Page } from '../../model/page.ts';
import { perform } from '../../model/server.ts';
import { openModal } from './simple-modal.ts';

/** A form over the page. It closes when the server has taken it. */
export const formDialog = (page: Page, dialog: FormDialog): void => {
  const modal = openModal(page);
  const form = new EditForm(page, {
    title: dialog.title,
    form: dialog.form,
    save: dialog.save,
    cancel: dialog.cancel,
    onCancel: modal.close,
    onSave: async (values) => {
      const outcome = await perform(dialog.submit, values);
      if (outcome.kind === 'done') modal.close();
      if (outcome.kind !== 'refused') await page.conclude(outcome);
      return outcome;
    },
  });
  modal.data.append(form.element);
};
