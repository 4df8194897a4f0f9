import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const authenticatorsAreForRecoveryAlone: Mutant = {
  id: 'authenticators-are-for-recovery-alone',
  does: 'E-mail stays an authenticator for recovery when it is set to be one for signing in too.',
  decorate: ({ org }) => {
    around(
      org.authenticators,
      'isAllowedFor',
      (proceed, key, use) => !(key === 'okta_email' && use === 'sso') && proceed(key, use),
    );
  },
};
