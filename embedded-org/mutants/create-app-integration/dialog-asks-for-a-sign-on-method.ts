import { around } from '../../hooks/around.ts';
import { changeField } from '../building-blocks/form-fields.ts';
import { withForm } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const dialogAsksForASignOnMethod: Mutant = {
  id: 'dialog-asks-for-a-sign-on-method',
  does: 'The dialog asks for Sign-on method.',
  decorate: ({ screens }) => {
    around(screens.applications, 'createDialog', (proceed) =>
      withForm(proceed(), (form) =>
        changeField(form, 'signInMethod', (field) => ({ ...field, label: 'Sign-on method' })),
      ),
    );
  },
};
