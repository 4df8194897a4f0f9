import type { OktaAuth, Tokens } from '@okta/okta-auth-js';

/** What a token says. */
export type Claims = Readonly<Record<string, unknown>>;

/** Who is signed in and what the tokens say: the claims, never the tokens. */
export interface Account {
  readonly name: string;
  /** Missing if the app did not ask for the scope `openid`. */
  readonly idToken?: Claims;
  /** Missing if the access token is opaque to clients. */
  readonly accessToken?: Claims;
  readonly hasRefreshToken: boolean;
}

/**
 * What tokens say; nothing if nobody is signed in.
 *
 * @param tokens the client's own, unless they were got in another way
 */
export const accountOf = (
  client: OktaAuth,
  tokens: Tokens = client.tokenManager.getTokensSync(),
): Account | undefined => {
  const { idToken, accessToken, refreshToken } = tokens;
  if (!accessToken) return undefined;
  const identity = idToken && { ...idToken.claims };
  const access = decode(client, accessToken.accessToken);
  return {
    name: firstText(identity?.name, identity?.preferred_username, identity?.sub, access?.['sub']),
    ...(identity && { idToken: identity }),
    ...(access && { accessToken: access }),
    hasRefreshToken: refreshToken !== undefined,
  };
};

const decode = (client: OktaAuth, token: string): Claims | undefined => {
  try {
    return { ...client.token.decode(token).payload };
  } catch {
    // Access tokens are the authorization server's business: a client must live with an opaque one.
    return undefined;
  }
};

const firstText = (...candidates: unknown[]): string =>
  candidates.find((candidate) => typeof candidate === 'string') ?? 'somebody';
