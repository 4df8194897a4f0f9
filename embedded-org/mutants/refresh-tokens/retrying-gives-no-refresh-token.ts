import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const retryingGivesNoRefreshToken: Mutant = {
  id: 'retrying-gives-no-refresh-token',
  does: 'A client that uses its previous refresh token is given an access token alone.',
  decorate: ({ oauth }) => {
    around(oauth.refreshTokens, 'rotate', (proceed, value, behavior) => {
      const isRetried = oauth.refreshTokens.familyOf(value)?.current !== value;
      const next = proceed(value, behavior);
      return isRetried ? undefined : next;
    });
  },
};
