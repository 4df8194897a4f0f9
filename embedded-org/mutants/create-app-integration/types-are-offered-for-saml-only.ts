import { around } from '../../hooks/around.ts';
import { changeField } from '../building-blocks/form-fields.ts';
import { withForm } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const typesAreOfferedForSamlOnly: Mutant = {
  id: 'types-are-offered-for-saml-only',
  does: 'The types of application are offered for SAML only.',
  decorate: ({ screens }) => {
    around(screens.applications, 'createDialog', (proceed) =>
      withForm(proceed(), (form) =>
        changeField(form, 'applicationType', (field) => ({
          ...field,
          visibleWhen: [{ field: 'signInMethod', is: 'SAML' }],
        })),
      ),
    );
  },
};
