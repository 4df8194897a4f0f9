import { around } from '../../hooks/around.ts';
import { changeField } from '../building-blocks/form-fields.ts';
import { withForm } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const platformsLackSinglePageApplications: Mutant = {
  id: 'platforms-lack-single-page-applications',
  does: 'The dialog of 2020 has no platform for single-page applications.',
  decorate: ({ screens }) => {
    around(screens.applications, 'createDialog', (proceed) =>
      withForm(proceed(), (form) =>
        changeField(form, 'platform', (field) =>
          field.kind === 'radios' || field.kind === 'select'
            ? { ...field, options: field.options.filter(({ value }) => value !== 'browser') }
            : field,
        ),
      ),
    );
  },
};
