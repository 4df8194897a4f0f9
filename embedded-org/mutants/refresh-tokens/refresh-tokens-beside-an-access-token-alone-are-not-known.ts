import { giveUselessRefreshTokens } from '../building-blocks/useless-refresh-tokens.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokensBesideAnAccessTokenAloneAreNotKnown: Mutant = {
  id: 'refresh-tokens-beside-an-access-token-alone-are-not-known',
  does: 'A refresh token that came along with an access token and no ID token is refused when it is used.',
  decorate: (parts) => {
    giveUselessRefreshTokens(parts, (hasIdToken) => !hasIdToken);
  },
};
