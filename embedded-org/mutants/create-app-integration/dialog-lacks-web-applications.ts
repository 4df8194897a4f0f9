import { around } from '../../hooks/around.ts';
import { changeField } from '../building-blocks/form-fields.ts';
import { withForm } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const dialogLacksWebApplications: Mutant = {
  id: 'dialog-lacks-web-applications',
  does: 'The dialog does not offer Web Application.',
  decorate: ({ screens }) => {
    around(screens.applications, 'createDialog', (proceed) =>
      withForm(proceed(), (form) =>
        changeField(form, 'applicationType', (field) =>
          field.kind === 'radios' || field.kind === 'select'
            ? { ...field, options: field.options.filter(({ value }) => value !== 'web') }
            : field,
        ),
      ),
    );
  },
};
