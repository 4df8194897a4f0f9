import { expect, test } from '@playwright/test';
import type { ClientAuth, Configuration, TokenEndpointResponse } from 'openid-client';
import * as oidc from 'openid-client';
import { ClientsOrg, redirectUri } from './clients-org.ts';
import type { Registered } from './clients-org.ts';

/** Strict: ID tokens are validated, their signatures against the published keys too. */
const configured = async (
  issuer: string,
  clientId: string,
  authentication: ClientAuth,
): Promise<Configuration> =>
  oidc.discovery(new URL(issuer), clientId, undefined, authentication, {
    // The org of a test speaks plain http.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out
    execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks],
  });

/** Signs the sample user in with code and PKCE, by a session that is there already. */
const signIn = async (
  org: ClientsOrg,
  config: Configuration,
  parameters: Record<string, string> = {},
): Promise<TokenEndpointResponse & oidc.TokenEndpointResponseHelpers> => {
  const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
  const expectedState = oidc.randomState();
  const expectedNonce = oidc.randomNonce();
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid profile email offline_access',
    code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
    nonce: expectedNonce,
    ...parameters,
  });
  const back = await org.authorize(url);
  return oidc.authorizationCodeGrant(config, back, {
    pkceCodeVerifier,
    expectedState,
    expectedNonce,
    idTokenExpected: true,
    maxAge: 60,
  });
};

const basic = ({ secret }: Registered): ClientAuth => oidc.ClientSecretBasic(secret);

test.describe('openid-client', () => {
  for (const server of ['/oauth2/default', ''])
    test(`signs a user in at ${server === '' ? 'the org server' : 'a custom server'}, refreshes, asks, revokes`, async () => {
      await using org = await ClientsOrg.start();
      const app = await org.register();
      const config = await configured(org.url + server, app.clientId, basic(app));

      const tokens = await signIn(org, config);
      const claims = tokens.claims();
      const user = await oidc.fetchUserInfo(config, tokens.access_token, claims?.sub ?? '');
      const refreshed = await oidc.refreshTokenGrant(config, tokens.refresh_token ?? '');
      const active = await oidc.tokenIntrospection(config, refreshed.access_token);
      await oidc.tokenRevocation(config, tokens.refresh_token ?? '');
      const revoked = await oidc.tokenIntrospection(config, refreshed.access_token);

      expect(claims).toMatchObject({ iss: org.url + server, aud: app.clientId, amr: ['pwd'] });
      expect(user).toMatchObject({ email: org.embedded.user.username, given_name: 'Sample' });
      expect(refreshed.claims()?.sub).toBe(claims?.sub);
      expect(active).toMatchObject({ active: true, client_id: app.clientId });
      expect(revoked.active).toBe(false);
    });

  test('signs a user in on the hosted page and out again', async ({ page }) => {
    await using org = await ClientsOrg.start();
    const app = await org.register();
    const config = await configured(org.issuer, app.clientId, basic(app));
    const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: 'openid',
      code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
      state: 'a-state',
      login_hint: org.embedded.user.username,
    });

    await page.goto(url.href);
    await expect(page.locator('[name="identifier"]')).toHaveValue(org.embedded.user.username);
    const password = page.locator('[name="credentials.passcode"]');
    if (!(await password.isVisible())) await page.locator('input[type="submit"]').click();
    await password.fill(org.embedded.user.password);
    const back = page.waitForRequest(/localhost:8085/u);
    await page.locator('input[type="submit"]').click();
    const tokens = await oidc.authorizationCodeGrant(config, new URL((await back).url()), {
      pkceCodeVerifier,
      expectedState: 'a-state',
      idTokenExpected: true,
    });
    const session = await page.request.get(`${org.url}/api/v1/sessions/me`);
    const end = oidc.buildEndSessionUrl(config, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: 'http://localhost:8085/',
      state: 'signed-out',
    });
    const ended = await page.request.get(end.href, { maxRedirects: 0 });
    const noSession = await page.request.get(`${org.url}/api/v1/sessions/me`);

    expect(ended.headers()['location']).toBe('http://localhost:8085/?state=signed-out');
    expect(session.status()).toBe(200);
    expect(noSession.status()).toBe(404);
  });

  test('takes tokens out of the fragment: hybrid with c_hash, implicit with nonce', async () => {
    await using org = await ClientsOrg.start();
    const app = await org.register({
      grantTypes: ['authorization_code', 'implicit'],
      responseTypes: ['code', 'id_token', 'token'],
    });
    const hybrid = await configured(org.issuer, app.clientId, basic(app));
    oidc.useCodeIdTokenResponseType(hybrid);
    const implicit = await configured(org.issuer, app.clientId, basic(app));
    oidc.useIdTokenResponseType(implicit);
    const nonce = oidc.randomNonce();
    const url = oidc.buildAuthorizationUrl(implicit, {
      redirect_uri: redirectUri,
      scope: 'openid profile',
      state: 'a-state',
      nonce,
    });

    const tokens = await signIn(org, hybrid);
    const claims = await oidc.implicitAuthentication(implicit, await org.authorize(url), nonce, {
      expectedState: 'a-state',
    });

    expect(tokens.claims()?.aud).toBe(app.clientId);
    expect(claims).toMatchObject({ given_name: 'Sample' });
  });

  test('hears why a silent request fails', async () => {
    await using org = await ClientsOrg.start();
    const app = await org.register();
    const config = await configured(org.issuer, app.clientId, basic(app));
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: 'openid',
      state: 'a-state',
      prompt: 'none',
    });
    const answer = await fetch(url, { redirect: 'manual' });
    const back = new URL(answer.headers.get('location') ?? '');

    const grant = oidc.authorizationCodeGrant(config, back, { expectedState: 'a-state' });

    await expect(grant).rejects.toMatchObject({
      error: 'login_required',
      error_description: 'The client specified not to prompt, but the user is not logged in.',
    });
  });

  for (const [method, authentication] of [
    ['client_secret_basic', ({ secret }: Registered) => oidc.ClientSecretBasic(secret)],
    ['client_secret_post', ({ secret }: Registered) => oidc.ClientSecretPost(secret)],
    [
      'client_secret_jwt',
      ({ secret }: Registered, endpoint: string) =>
        oidc.ClientSecretJwt(secret, toEndpoint(endpoint)),
    ],
  ] as const)
    test(`is a client with ${method}`, async () => {
      await using org = await ClientsOrg.start();
      await org.api('POST', '/authorizationServers/default/scopes', { name: 'crm' });
      const app = await org.register({
        type: 'service',
        grantTypes: ['client_credentials'],
        responseTypes: ['token'],
        authMethod: method,
      });
      const right = authentication(app, `${org.issuer}/v1/token`);
      const wrong = authentication(
        { ...app, secret: app.secret.replace('a', 'b') },
        `${org.issuer}/v1/token`,
      );

      const tokens = await oidc.clientCredentialsGrant(
        await configured(org.issuer, app.clientId, right),
        { scope: 'crm' },
      );
      const refused = oidc.clientCredentialsGrant(
        await configured(org.issuer, app.clientId, wrong),
        { scope: 'crm' },
      );

      expect(tokens).toMatchObject({ scope: 'crm', expires_in: 3600 });
      await expect(refused).rejects.toMatchObject({ status: 401, error: 'invalid_client' });
    });

  test('is a client with private_key_jwt, at the org server only with granted scopes', async () => {
    await using org = await ClientsOrg.start();
    const { app, privateKey } = await serviceApp(org);
    const key = { key: privateKey, kid: 'a-key' };
    const endpoint = `${org.url}/oauth2/v1/token`;
    const config = await configured(
      org.url,
      app.clientId,
      oidc.PrivateKeyJwt(key, toEndpoint(endpoint)),
    );
    const toIssuer = await configured(org.url, app.clientId, oidc.PrivateKeyJwt(key));
    const scope = 'okta.users.read okta.apps.read';

    const before = oidc.clientCredentialsGrant(config, { scope });
    await expect(before).rejects.toMatchObject({ error: 'consent_required' });
    await org.api('POST', `/apps/${app.id}/grants`, {
      scopeId: 'okta.users.read',
      issuer: org.url,
    });
    const tokens = await oidc.clientCredentialsGrant(config, { scope });
    const unknown = oidc.clientCredentialsGrant(config, { scope: 'crm' });

    expect(tokens).toMatchObject({ scope: 'okta.users.read' });
    await expect(unknown).rejects.toMatchObject({ error: 'invalid_scope' });
    await expect(oidc.clientCredentialsGrant(toIssuer, { scope })).rejects.toMatchObject({
      error_description:
        'The audience claim for client_assertion must be the endpoint invoked for the request.',
    });
  });

  test('verifies tokens of the key before a rotation and of the one after it', async () => {
    await using org = await ClientsOrg.start();
    const app = await org.register();
    const config = await configured(org.issuer, app.clientId, basic(app));

    const before = await signIn(org, config);
    await org.api('POST', '/authorizationServers/default/credentials/lifecycle/keyRotate', {
      use: 'sig',
    });
    const fresh = await configured(org.issuer, app.clientId, basic(app));
    const after = await signIn(org, fresh);
    const stillActive = await oidc.tokenIntrospection(fresh, before.access_token);

    expect(kidOf(after.id_token)).not.toBe(kidOf(before.id_token));
    expect(stillActive.active).toBe(true);
    await expect(
      oidc.fetchUserInfo(fresh, before.access_token, before.claims()?.sub ?? ''),
    ).resolves.toMatchObject({ email: org.embedded.user.username });
  });
});

/** Okta wants the endpoint itself as the audience of an assertion. */
const toEndpoint = (endpoint: string): oidc.ModifyAssertionOptions => ({
  [oidc.modifyAssertion]: (_header, payload) => {
    payload['aud'] = endpoint;
  },
});

const serviceApp = async (org: ClientsOrg): Promise<{ app: Registered; privateKey: CryptoKey }> => {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
    },
    true,
    ['sign', 'verify'],
  );
  const jwk = await crypto.subtle.exportKey('jwk', publicKey);
  const app = await org.register({
    type: 'service',
    grantTypes: ['client_credentials'],
    responseTypes: ['token'],
    authMethod: 'private_key_jwt',
    oauthClient: { jwks: { keys: [{ kty: 'RSA', kid: 'a-key', n: jwk.n, e: jwk.e }] } },
  });
  return { app, privateKey };
};

const kidOf = (token: string | undefined): unknown =>
  (JSON.parse(Buffer.from((token ?? '').split('.')[0] ?? '', 'base64url').toString()) as object)[
    'kid' as never
  ];
