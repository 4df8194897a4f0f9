import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const retryingGivesThePreviousTokenAgain: Mutant = {
  id: 'retrying-gives-the-previous-token-again',
  does: 'A client that uses its previous refresh token is given that one again.',
  decorate: ({ oauth }) => {
    around(oauth.refreshTokens, 'rotate', (proceed, value, behavior) => {
      const isRetried = oauth.refreshTokens.familyOf(value)?.current !== value;
      const next = proceed(value, behavior);
      return isRetried ? value : next;
    });
  },
};
