import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const persistentTokensAreUsedUp: Mutant = {
  id: 'persistent-tokens-are-used-up',
  does: 'A persistent refresh token can be used once.',
  decorate: ({ oauth }) => {
    const used = new Set<string>();
    around(oauth.refreshTokens, 'find', (proceed, value, behavior) => {
      if (behavior.rotationType === 'STATIC' && used.has(value)) return undefined;
      used.add(value);
      return proceed(value, behavior);
    });
  },
};
