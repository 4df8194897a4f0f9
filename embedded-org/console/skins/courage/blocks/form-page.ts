import type { FormBlock } from '../../../description.ts';
import { element } from '../element.ts';
import { EditForm } from '../form/edit-form.ts';
import type { Page } from '../../model/page.ts';
import { perform } from '../../model/server.ts';

/** A page that is one form, in edit mode from the start. */
export const formPage = (page: Page, block: FormBlock): HTMLElement => {
  const form = new EditForm(page, {
    title: block.title,
    form: block.form,
    save: block.save,
    cancel: block.cancel,
    onCancel: () => {
      location.assign(block.cancelTo);
    },
    onSave: async (values) => {
      const outcome = await perform(block.submit, values);
      if (outcome.kind !== 'refused') await page.conclude(outcome);
      return outcome;
    },
  });
  return element('div', { class: 'card card-wide' }, form.element);
};
