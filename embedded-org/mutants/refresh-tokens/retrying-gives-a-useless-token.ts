import { randomCharacters } from '../../domain/ids.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const retryingGivesAUselessToken: Mutant = {
  id: 'retrying-gives-a-useless-token',
  does: 'A client that uses its previous refresh token is given one that nobody knows.',
  decorate: ({ oauth }) => {
    around(oauth.refreshTokens, 'rotate', (proceed, value, behavior) => {
      const isRetried = oauth.refreshTokens.familyOf(value)?.current !== value;
      const next = proceed(value, behavior);
      return isRetried ? randomCharacters(43) : next;
    });
  },
};
