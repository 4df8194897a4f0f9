import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokensTakeThePlaceOfIdTokens: Mutant = {
  id: 'refresh-tokens-take-the-place-of-id-tokens',
  does: 'Where a refresh token is given, the ID token is left out.',
  decorate: ({ oauth }) => {
    around(oauth.userTokens, 'respond', async (proceed, ...args) => {
      const response = await proceed(...args);
      if (response.refresh_token === undefined) return response;
      const { id_token: _, ...withoutIt } = response;
      return withoutIt;
    });
  },
};
