import type { OktaAuth } from '@okta/okta-auth-js';
import { getOAuthUrls } from '@okta/okta-auth-js';

/**
 * Gives the tokens back to the org and says where to send the browser, so that the org ends its
 * session too (OpenID Connect RP-Initiated Logout 1.0, section 2).
 *
 * @param back a registered sign-out redirect URI; without an ID token the only place to go
 * @throws OAuthError or AuthApiError if the org does not take a token back
 */
export const signOut = async (client: OktaAuth, back: string): Promise<string> => {
  const { idToken } = client.tokenManager.getTokensSync();
  await client.revokeRefreshToken();
  await client.revokeAccessToken();
  const { logoutUrl } = getOAuthUrls(client);
  if (!idToken || !logoutUrl) return back;
  const address = new URL(logoutUrl);
  address.searchParams.set('id_token_hint', idToken.idToken);
  address.searchParams.set('post_logout_redirect_uri', back);
  return address.href;
};
