import { around } from '../../hooks/around.ts';
import { changeField } from '../building-blocks/form-fields.ts';
import type { Mutant } from '../mutant.ts';

export const formOf2020SaysSignInRedirectUris: Mutant = {
  id: 'form-of-2020-says-sign-in-redirect-uris',
  does: 'The form of 2020 has Sign-in redirect URIs in place of Login redirect URIs.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'form', (proceed, type) =>
      changeField(proceed(type), 'redirectUris', (field) => ({
        ...field,
        label: 'Sign-in redirect URIs',
      })),
    );
  },
};
