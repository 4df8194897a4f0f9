import { around } from '../../hooks/around.ts';
import type { RefreshTokenFamily } from '../../oauth/refresh-tokens.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokensRotateOnce: Mutant = {
  id: 'refresh-tokens-rotate-once',
  does: 'The first use of a refresh token replaces it, later uses do not.',
  decorate: ({ oauth }) => {
    const rotated = new Set<RefreshTokenFamily | undefined>();
    around(oauth.refreshTokens, 'rotate', (proceed, value, behavior) => {
      const family = oauth.refreshTokens.familyOf(value);
      if (rotated.has(family)) return proceed(value, { ...behavior, rotationType: 'STATIC' });
      rotated.add(family);
      return proceed(value, behavior);
    });
  },
};
