import { giveUselessRefreshTokens } from '../building-blocks/useless-refresh-tokens.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokensBesideAnIdTokenAreNotKnown: Mutant = {
  id: 'refresh-tokens-beside-an-id-token-are-not-known',
  does: 'A refresh token that came along with an ID token is refused when it is used.',
  decorate: (parts) => {
    giveUselessRefreshTokens(parts, (hasIdToken) => hasIdToken);
  },
};
