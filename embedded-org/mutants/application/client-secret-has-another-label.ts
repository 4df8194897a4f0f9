import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const clientSecretHasAnotherLabel: Mutant = {
  id: 'client-secret-has-another-label',
  does: 'The Client secret is labelled «Passwords».',
  decorate: ({ screens }) => {
    around(screens.credentials, 'secrets', (proceed, viewer, app) => ({
      ...proceed(viewer, app),
      title: 'Passwords',
    }));
  },
};
