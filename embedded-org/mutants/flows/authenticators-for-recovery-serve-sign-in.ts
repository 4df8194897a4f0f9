import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const authenticatorsForRecoveryServeSignIn: Mutant = {
  id: 'authenticators-for-recovery-serve-sign-in',
  does: 'Users can sign in with e-mail although it is set to be for recovery alone.',
  decorate: ({ org }) => {
    around(
      org.authenticators,
      'isAllowedFor',
      (proceed, key, use) => (key === 'okta_email' && use === 'sso') || proceed(key, use),
    );
  },
};
