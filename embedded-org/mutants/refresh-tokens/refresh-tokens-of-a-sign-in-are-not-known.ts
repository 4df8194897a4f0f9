import { giveUselessRefreshTokens } from '../building-blocks/useless-refresh-tokens.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokensOfASignInAreNotKnown: Mutant = {
  id: 'refresh-tokens-of-a-sign-in-are-not-known',
  does: 'The refresh token of a sign-in is refused when it is used.',
  decorate: (parts) => {
    giveUselessRefreshTokens(parts);
  },
};
