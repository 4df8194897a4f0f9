import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokensComeWithIdTokensOnly: Mutant = {
  id: 'refresh-tokens-come-with-id-tokens-only',
  does: 'A sign-in without the scope openid gets no refresh token.',
  decorate: ({ oauth }) => {
    around(oauth.userTokens, 'respond', async (proceed, server, app, grant, ...rest) => {
      const response = await proceed(server, app, grant, ...rest);
      if (grant.scopes.includes('openid')) return response;
      const { refresh_token: _, ...withoutIt } = response;
      return withoutIt;
    });
  },
};
