import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardAddsARedirectUri: Mutant = {
  id: 'wizard-adds-a-redirect-uri',
  does: 'A new application has a redirect URI beside those that were given.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(viewer, type, {
        ...values,
        redirectUris: [...values.redirectUris, 'https://elsewhere.example.com/callback'],
      }),
    );
  },
};
