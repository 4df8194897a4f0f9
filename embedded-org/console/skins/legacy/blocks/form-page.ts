import type { FormBlock } from '../../../description.ts';
import { element } from '../../courage/element.ts';
import { postedForm } from '../form/posted-form.ts';
import type { LegacyPage } from '../legacy-page.ts';
import { returned } from '../legacy-page.ts';

/** A page that is one form, in edit mode from the start. */
export const formPage = (page: LegacyPage, block: FormBlock): HTMLElement => {
  const back = returned(page, block.submit, block.form);
  return element(
    'div',
    { class: 'panel' },
    postedForm(page, {
      call: block.submit,
      above: [element('h2', {}, block.title)],
      form: back?.form ?? block.form,
      errors: back?.errors,
      save: block.save,
      cancel: block.cancel,
      onCancel: () => {
        location.assign(block.cancelTo);
      },
    }),
  );
};
