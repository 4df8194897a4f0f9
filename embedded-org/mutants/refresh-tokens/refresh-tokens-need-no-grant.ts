import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokensNeedNoGrant: Mutant = {
  id: 'refresh-tokens-need-no-grant',
  does: 'Applications without the Refresh Token grant get refresh tokens.',
  decorate: ({ oauth }) => {
    around(oauth.userTokens, 'givesRefreshTokens', () => true);
  },
};
