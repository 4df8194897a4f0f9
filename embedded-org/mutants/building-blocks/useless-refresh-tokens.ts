import type { OrgParts } from '../../context.ts';
import { randomCharacters } from '../../domain/ids.ts';
import { around } from '../../hooks/around.ts';

/**
 * Lets the token endpoint give refresh tokens at a sign-in that it does not know later.
 *
 * @param isMeant which answers: with an ID token or without
 */
export const giveUselessRefreshTokens = (
  { oauth }: OrgParts,
  isMeant: (hasIdToken: boolean) => boolean = () => true,
): void => {
  around(oauth.userTokens, 'respond', async (proceed, ...args) => {
    const response = await proceed(...args);
    if (response.refresh_token === undefined || !isMeant(response.id_token !== undefined))
      return response;
    return { ...response, refresh_token: randomCharacters(43) };
  });
};
