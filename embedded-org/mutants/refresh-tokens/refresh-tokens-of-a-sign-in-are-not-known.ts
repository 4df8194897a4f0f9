import { randomCharacters } from '../../domain/ids.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokensOfASignInAreNotKnown: Mutant = {
  id: 'refresh-tokens-of-a-sign-in-are-not-known',
  does: 'The refresh token of a sign-in is refused when it is used.',
  decorate: ({ oauth }) => {
    around(oauth.userTokens, 'respond', async (proceed, ...args) => {
      const response = await proceed(...args);
      if (response.refresh_token === undefined) return response;
      return { ...response, refresh_token: randomCharacters(43) };
    });
  },
};
