import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const interactionCodesYieldNoRefreshToken: Mutant = {
  id: 'interaction-codes-yield-no-refresh-token',
  does: 'For an interaction code the token endpoint gives no refresh token, although it was asked for one.',
  decorate: ({ oauth }) => {
    around(oauth.userTokens, 'respond', async (proceed, server, app, grant, ...rest) => {
      const response = await proceed(server, app, grant, ...rest);
      if (grant.grantType !== 'interaction_code') return response;
      const { refresh_token: _, ...withoutRefreshToken } = response;
      return withoutRefreshToken;
    });
  },
};
