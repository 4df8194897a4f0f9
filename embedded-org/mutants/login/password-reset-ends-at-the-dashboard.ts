import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const passwordResetEndsAtTheDashboard: Mutant = {
  id: 'password-reset-ends-at-the-dashboard',
  does: 'After a password reset the user is left on the end-user dashboard.',
  decorate: ({ identityEngine }) => {
    around(identityEngine, 'destination', (proceed, signIn, purpose) =>
      signIn.hasResetPassword ? `${purpose.orgUrl}/app/UserHome` : proceed(signIn, purpose),
    );
  },
};
