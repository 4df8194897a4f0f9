import { expect, test } from '@playwright/test';
import { ClientsOrg } from './clients-org.ts';
import { ClientSite } from './clients-site.ts';

const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Site</title></head>
<body>
<script src="/auth-js/okta-auth-js.min.js"></script>
<script>
const { issuer, clientId } = Object.fromEntries(new URLSearchParams(location.search));
const client = new OktaAuth({
  issuer, clientId, redirectUri: location.origin + '/', scopes: ['openid', 'email', 'offline_access'],
});
</script>
</body>
</html>`;

/** The part of okta-auth-js that the page's client is asked for. */
interface AuthClient {
  readonly token: {
    getWithoutPrompt(options: object): Promise<{ tokens: Tokens }>;
    getUserInfo(access: object, id: object): Promise<{ email: string }>;
    renewTokens(): Promise<Tokens>;
  };
  readonly tokenManager: { setTokens(tokens: Tokens): void; getTokensSync(): Tokens };
  readonly session: {
    exists(): Promise<boolean>;
    get(): Promise<{ login: string; status: string }>;
    close(): Promise<unknown>;
  };
  revokeAccessToken(): Promise<unknown>;
}

interface Tokens {
  readonly accessToken: { readonly accessToken: string };
  readonly idToken: { readonly claims: { readonly email: string } };
  readonly refreshToken: { readonly refreshToken: string };
}

declare const client: AuthClient;

test.describe('okta-auth-js in a page of another origin', () => {
  test('gets tokens by a session token, renews and revokes them', async ({ page }) => {
    await using org = await ClientsOrg.start();
    await using site = await ClientSite.start(html);
    const app = await site.registerAt(org, ['authorization_code', 'refresh_token']);
    await site.open(page, org, app);
    const sessionToken = await org.sessionToken();

    const seen = await page.evaluate(async (token) => {
      const { tokens } = await client.token.getWithoutPrompt({ sessionToken: token });
      client.tokenManager.setTokens(tokens);
      const user = await client.token.getUserInfo(tokens.accessToken, tokens.idToken);
      const renewed = await client.token.renewTokens();
      const isRotated = renewed.refreshToken.refreshToken !== tokens.refreshToken.refreshToken;
      client.tokenManager.setTokens(renewed);
      await client.revokeAccessToken();
      const revoked = await client.token.getUserInfo(renewed.accessToken, renewed.idToken).then(
        () => 'still good',
        (error: unknown) => (error as { xhr: { status: number } }).xhr.status,
      );
      return { email: tokens.idToken.claims.email, user: user.email, isRotated, revoked };
    }, sessionToken);

    expect(seen).toMatchObject({
      email: org.embedded.user.username,
      user: org.embedded.user.username,
      isRotated: true,
      revoked: 401,
    });
  });

  test('sees the session, gets tokens by it alone, and ends it', async ({ page }) => {
    await using org = await ClientsOrg.start();
    await using site = await ClientSite.start(html);
    const app = await site.registerAt(org, ['authorization_code', 'refresh_token']);
    await page.goto(
      `${org.url}/login/sessionCookieRedirect?token=${await org.sessionToken()}&redirectUrl=/app/UserHome`,
    );
    await site.open(page, org, app);

    const seen = await page.evaluate(async () => {
      const { login, status } = await client.session.get();
      const { tokens } = await client.token.getWithoutPrompt({});
      await client.session.close();
      const refused = await client.token.getWithoutPrompt({}).then(
        () => 'signed in',
        (error: unknown) => (error as { errorCode: string }).errorCode,
      );
      const isThere = await client.session.exists();
      return { login, status, email: tokens.idToken.claims.email, refused, isThere };
    });

    expect(seen).toEqual({
      login: org.embedded.user.username,
      status: 'ACTIVE',
      email: org.embedded.user.username,
      refused: 'login_required',
      isThere: false,
    });
  });
});
