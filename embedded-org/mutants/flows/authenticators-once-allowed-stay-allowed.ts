import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const authenticatorsOnceAllowedStayAllowed: Mutant = {
  id: 'authenticators-once-allowed-stay-allowed',
  does: 'E-mail that was once an authenticator for signing in stays one when it is set to be for recovery alone again.',
  decorate: ({ org }) => {
    let wasAllowed = false;
    around(org.authenticators, 'isAllowedFor', (proceed, key, use) => {
      if (key !== 'okta_email' || use !== 'sso') return proceed(key, use);
      wasAllowed ||= proceed(key, use);
      return wasAllowed;
    });
  },
};
