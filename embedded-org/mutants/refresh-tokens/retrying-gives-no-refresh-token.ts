import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const retryingGivesNoRefreshToken: Mutant = {
  id: 'retrying-gives-no-refresh-token',
  does: 'A web application that uses its previous refresh token is given an access token and no refresh token.',
  decorate: ({ oauth, org }) => {
    around(oauth.refreshTokens, 'rotate', (proceed, value, behavior) => {
      const family = oauth.refreshTokens.familyOf(value);
      const app = org.applications.findByClientId(family?.grant.clientId ?? '');
      const isMeant = family?.current !== value && app?.applicationType === 'web';
      const next = proceed(value, behavior);
      return isMeant ? undefined : next;
    });
  },
};
