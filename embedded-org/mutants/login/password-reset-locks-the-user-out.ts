import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const passwordResetLocksTheUserOut: Mutant = {
  id: 'password-reset-locks-the-user-out',
  does: 'Who has reset the password is sent back to the application, but is locked out.',
  decorate: ({ identityEngine, org }) => {
    around(identityEngine, 'destination', (proceed, signIn, purpose) => {
      const { userId } = signIn;
      if (signIn.hasResetPassword && userId !== undefined) {
        org.userLifecycle.endSessions(userId);
        org.users.setStatus(userId, 'LOCKED_OUT');
      }
      return proceed(signIn, purpose);
    });
  },
};
