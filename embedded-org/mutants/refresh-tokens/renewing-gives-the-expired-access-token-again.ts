import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const renewingGivesTheExpiredAccessTokenAgain: Mutant = {
  id: 'renewing-gives-the-expired-access-token-again',
  does: 'A renewal gives the access token that the sign-in gave.',
  decorate: ({ oauth }) => {
    const first = new Map<unknown, string>();
    around(oauth.userTokens, 'respond', async (proceed, server, app, grant, ...rest) => {
      const response = await proceed(server, app, grant, ...rest);
      const known = first.get(grant);
      if (known !== undefined) return { ...response, access_token: known };
      first.set(grant, response.access_token);
      return response;
    });
  },
};
