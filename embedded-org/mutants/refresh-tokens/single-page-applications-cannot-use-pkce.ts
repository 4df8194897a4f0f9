import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsCannotUsePkce: Mutant = {
  id: 'single-page-applications-cannot-use-pkce',
  does: 'A code that was asked for with PKCE cannot be exchanged.',
  decorate: ({ oauth }) => {
    around(oauth.pkce, 'isVerifierOf', () => false);
  },
};
