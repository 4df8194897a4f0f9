import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const clientSecretIsNotListed: Mutant = {
  id: 'client-secret-is-not-listed',
  does: 'The table of Client secrets has no row.',
  decorate: ({ screens }) => {
    around(screens.credentials, 'secrets', (proceed, viewer, app) => ({
      ...proceed(viewer, app),
      rows: [],
    }));
  },
};
