import { around } from '../../hooks/around.ts';
import { changeField } from '../building-blocks/form-fields.ts';
import { withForm } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const typesAreOfferedForEverySignInMethod: Mutant = {
  id: 'types-are-offered-for-every-sign-in-method',
  does: 'The types of application are there before a sign-in method is chosen.',
  decorate: ({ screens }) => {
    around(screens.applications, 'createDialog', (proceed) =>
      withForm(proceed(), (form) =>
        changeField(form, 'applicationType', (field) => ({ ...field, visibleWhen: [] })),
      ),
    );
  },
};
