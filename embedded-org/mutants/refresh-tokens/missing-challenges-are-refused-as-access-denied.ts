import { around } from '../../hooks/around.ts';
import { OauthError } from '../../oauth/oauth-error.ts';
import type { Mutant } from '../mutant.ts';

export const missingChallengesAreRefusedAsAccessDenied: Mutant = {
  id: 'missing-challenges-are-refused-as-access-denied',
  does: 'A request without a code challenge is refused, but not as an invalid request.',
  decorate: ({ oauth }) => {
    around(oauth.requests, 'authorization', (proceed, ...request) => {
      try {
        return proceed(...request);
      } catch (refusal) {
        if (!(refusal instanceof OauthError)) throw refusal;
        throw new OauthError(refusal.status, 'access_denied', refusal.description);
      }
    });
  },
};
