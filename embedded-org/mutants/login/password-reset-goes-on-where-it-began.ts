import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const passwordResetGoesOnWhereItBegan: Mutant = {
  id: 'password-reset-goes-on-where-it-began',
  does: 'After a password reset the sign-in goes on as if nothing had been reset, past the Initiate login URI.',
  decorate: ({ identityEngine }) => {
    around(identityEngine, 'destination', (_proceed, _signIn, { resume }) => resume);
  },
};
