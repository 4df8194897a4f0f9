import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokensEndWithTheAccessToken: Mutant = {
  id: 'refresh-tokens-end-with-the-access-token',
  does: 'A refresh token expires together with an access token of the least lifetime, five minutes.',
  decorate: ({ oauth, org }) => {
    around(
      oauth.refreshTokens,
      'isExpired',
      (proceed, family) => proceed(family) || org.clock.now() - family.startedAt >= 300_000,
    );
  },
};
