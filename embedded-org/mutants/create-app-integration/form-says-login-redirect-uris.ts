import { around } from '../../hooks/around.ts';
import { changeField } from '../building-blocks/form-fields.ts';
import type { Mutant } from '../mutant.ts';

export const formSaysLoginRedirectUris: Mutant = {
  id: 'form-says-login-redirect-uris',
  does: 'The form of a new application has Login redirect URIs in place of Sign-in redirect URIs.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'form', (proceed, type) =>
      changeField(proceed(type), 'redirectUris', (field) => ({
        ...field,
        label: 'Login redirect URIs',
      })),
    );
  },
};
