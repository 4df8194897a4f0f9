import { around } from '../../hooks/around.ts';
import { changeField } from '../building-blocks/form-fields.ts';
import { withForm } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const dialogLacksSinglePageApplications: Mutant = {
  id: 'dialog-lacks-single-page-applications',
  does: 'The dialog does not offer Single-Page Application.',
  decorate: ({ screens }) => {
    around(screens.applications, 'createDialog', (proceed) =>
      withForm(proceed(), (form) =>
        changeField(form, 'applicationType', (field) =>
          field.kind === 'radios' || field.kind === 'select'
            ? { ...field, options: field.options.filter(({ value }) => value !== 'browser') }
            : field,
        ),
      ),
    );
  },
};
