import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokensEndWithTheAccessToken: Mutant = {
  id: 'refresh-tokens-end-with-the-access-token',
  does: 'A refresh token expires together with the access token it came with.',
  decorate: ({ oauth, org }) => {
    around(
      oauth.refreshTokens,
      'isExpired',
      (proceed, family) => proceed(family) || org.clock.now() - family.startedAt >= 3_600_000,
    );
  },
};
