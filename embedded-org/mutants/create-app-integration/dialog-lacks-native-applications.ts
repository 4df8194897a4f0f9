import { around } from '../../hooks/around.ts';
import { changeField } from '../building-blocks/form-fields.ts';
import { withForm } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const dialogLacksNativeApplications: Mutant = {
  id: 'dialog-lacks-native-applications',
  does: 'The dialog does not offer Native Application.',
  decorate: ({ screens }) => {
    around(screens.applications, 'createDialog', (proceed) =>
      withForm(proceed(), (form) =>
        changeField(form, 'applicationType', (field) =>
          field.kind === 'radios' || field.kind === 'select'
            ? { ...field, options: field.options.filter(({ value }) => value !== 'native') }
            : field,
        ),
      ),
    );
  },
};
