import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardForgetsSignOutRedirectUris: Mutant = {
  id: 'wizard-forgets-sign-out-redirect-uris',
  does: 'A new application has no sign-out redirect URI, though one was filled in.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(viewer, type, { ...values, postLogoutRedirectUris: [] }),
    );
  },
};
