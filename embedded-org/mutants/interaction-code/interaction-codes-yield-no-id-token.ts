import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const interactionCodesYieldNoIdToken: Mutant = {
  id: 'interaction-codes-yield-no-id-token',
  does: 'For an interaction code the token endpoint gives an access token, but no ID token.',
  decorate: ({ oauth }) => {
    around(oauth.userTokens, 'respond', async (proceed, server, app, grant, ...rest) => {
      const response = await proceed(server, app, grant, ...rest);
      if (grant.grantType !== 'interaction_code') return response;
      const { id_token: _, ...withoutIdToken } = response;
      return withoutIdToken;
    });
  },
};
