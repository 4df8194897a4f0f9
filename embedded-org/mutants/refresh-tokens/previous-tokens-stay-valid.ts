import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const previousTokensStayValid: Mutant = {
  id: 'previous-tokens-stay-valid',
  does: 'A rotated refresh token stays valid for ever.',
  decorate: ({ oauth }) => {
    around(oauth.refreshTokens, 'isInGracePeriod', () => true);
  },
};
