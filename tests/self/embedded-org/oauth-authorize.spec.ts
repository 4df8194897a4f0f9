import { expect, test } from '@playwright/test';
import type { Application } from '../../../embedded-org/domain/applications.ts';
import type { Answer, Proof } from './oauth-org.ts';
import { OauthOrg, newProof, redirectUri } from './oauth-org.ts';

test.describe('/authorize', () => {
  test('answers with a code that is worth tokens once', async () => {
    await using org = await OauthOrg.start();
    const app = org.createApp();
    const proof = newProof();
    const code = answerOf(await authorize(org, app, {}, proof)).get('code') ?? '';

    const first = await redeem(org, app, code, proof);
    const second = await redeem(org, app, code, proof);

    expect(first.status).toBe(200);
    expect(first.body['id_token']).toBeTruthy();
    expect(second.status).toBe(400);
    expect(second.body).toEqual({
      error: 'invalid_grant',
      error_description: 'The authorization code is invalid or has expired.',
    });
  });

  for (const [seconds, status] of [
    [59, 200],
    [61, 400],
  ] as const)
    test(`gives a code that is answered ${status} after ${seconds} seconds`, async () => {
      await using org = await OauthOrg.start();
      const app = org.createApp();
      const proof = newProof();
      const code = answerOf(await authorize(org, app, {}, proof)).get('code') ?? '';
      org.org.clock.advance(seconds * 1000);

      const tokens = await redeem(org, app, code, proof);

      expect(tokens.status).toBe(status);
    });

  test('binds the code to its redirect URI and its verifier', async () => {
    await using org = await OauthOrg.start();
    const app = org.createApp({ redirectUris: [redirectUri, 'http://localhost:8085/other'] });
    const proof = newProof();
    const code = async (): Promise<string> =>
      answerOf(await authorize(org, app, {}, proof)).get('code') ?? '';

    const uri = await redeem(org, app, await code(), proof, {
      redirect_uri: 'http://localhost:8085/other',
    });
    const verifier = await redeem(org, app, await code(), newProof());

    expect(uri.body['error_description']).toContain("The 'redirect_uri' does not match");
    expect(verifier.body['error_description']).toBe('PKCE verification failed.');
  });

  test('gives a code that a foreign attempt does not spend', async () => {
    await using org = await OauthOrg.start();
    const uri = 'http://localhost:8085/other';
    const app = org.createApp({ redirectUris: [redirectUri, uri] });
    const foreign = org.createApp({ label: 'Foreign' });
    const proof = newProof();
    const code = answerOf(await authorize(org, app, {}, proof)).get('code') ?? '';

    const attempts = [
      await redeem(org, foreign, code, proof),
      await redeem(org, app, code, proof, { redirect_uri: uri }),
      await redeem(org, app, code, proof, {}, '/oauth2'),
    ];
    const own = await redeem(org, app, code, proof);

    expect(attempts.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(own.status).toBe(200);
  });

  const modes: [string, Record<string, string>][] = [
    ['query', {}],
    ['fragment', { response_mode: 'fragment' }],
  ];
  for (const [mode, more] of modes)
    test(`answers in the ${mode}`, async () => {
      await using org = await OauthOrg.start();

      const answer = await authorize(org, org.createApp(), more);

      const url = new URL(answer.headers.get('location') ?? '');
      expect((mode === 'query' ? url.search : url.hash).slice(1)).toMatch(
        /^code=[^&]+&state=a-state$/,
      );
    });

  test('answers with a form that posts itself', async () => {
    await using org = await OauthOrg.start();

    const { body, status } = await authorize(org, org.createApp(), { response_mode: 'form_post' });

    expect(status).toBe(200);
    expect(body['text']).toContain(`action="${redirectUri}"`);
    expect(body['text']).toContain('name="code"');
  });

  test('answers with tokens for the Implicit grant', async () => {
    await using org = await OauthOrg.start();
    const app = org.createApp({ grantTypes: ['implicit'], responseTypes: ['id_token', 'token'] });

    const answer = await authorize(org, app, { response_type: 'id_token token' });

    const url = new URL(answer.headers.get('location') ?? '');
    expect([...new URLSearchParams(url.hash.slice(1)).keys()]).toEqual([
      'access_token',
      'token_type',
      'expires_in',
      'scope',
      'id_token',
      'state',
    ]);
  });

  test('shows an error page where it cannot redirect', async () => {
    await using org = await OauthOrg.start();
    const app = org.createApp();

    const redirect = await authorize(org, app, { redirect_uri: 'http://localhost:1/' });
    const client = await authorize(org, app, { client_id: '0oaunknown' });

    expect(redirect.status).toBe(400);
    expect(redirect.body['text']).toContain('<title>Embedded Org - Bad Request</title>');
    expect(redirect.body['text']).toContain('<h2 id="error-code">Error Code: invalid_request</h2>');
    expect(redirect.body['text']).toContain(
      `${org.adminUrl}/admin/app/oidc_client/instance/${app.id}#tab-general`,
    );
    expect(client.status).toBe(400);
    expect(client.body['text']).toContain('Error Code: invalid_client');
  });

  test('takes a subdomain in place of a wildcard, where the application allows it', async () => {
    await using org = await OauthOrg.start();
    const app = org.createApp({
      redirectUris: ['https://*.example.com/cb'],
      wildcardRedirect: 'SUBDOMAIN',
    });

    const one = await authorize(org, app, { redirect_uri: 'https://preview-1.example.com/cb' });
    const two = await authorize(org, app, { redirect_uri: 'https://a.b.example.com/cb' });

    expect(one.status).toBe(302);
    expect(two.status).toBe(400);
  });

  const refusals: [string, Record<string, string>, string, string][] = [
    ['without state', { state: '' }, 'invalid_request', "invalid 'state' parameter"],
    [
      'without PKCE',
      { code_challenge: '' },
      'invalid_request',
      'PKCE code challenge is required by the application.',
    ],
    [
      'for unknown scopes',
      { scope: 'openid unknown' },
      'invalid_scope',
      'One or more scopes are not configured',
    ],
    [
      'for an unknown response type',
      { response_type: 'magic' },
      'unsupported_response_type',
      'Configured response types: [code]',
    ],
    [
      'for a grant the application does not have',
      { response_type: 'id_token' },
      'unauthorized_client',
      'Configured grant types: [authorization_code]',
    ],
    [
      'for an unknown response mode',
      { response_mode: 'magic' },
      'unsupported_response_mode',
      'Valid response modes',
    ],
    ['for an unknown prompt', { prompt: 'magic' }, 'invalid_request', "Invalid value for 'prompt'"],
  ];
  for (const [what, more, error, description] of refusals)
    test(`redirects with ${error} ${what}`, async () => {
      await using org = await OauthOrg.start();
      const app = org.createApp({ grantTypes: ['authorization_code'] });

      const answer = await authorize(org, app, more);

      const parameters = answerOf(answer);
      expect(parameters.get('error')).toBe(error);
      expect(parameters.get('error_description')).toContain(description);
    });

  test('prompt=none asks for a session', async () => {
    await using org = await OauthOrg.start();
    const app = org.createApp({ grantTypes: ['authorization_code'] });
    const path = authorizePath(app, { prompt: 'none' });

    const without = await org.get(path);
    const expired = await authorize(org, app, { prompt: 'none' }, newProof(), 13 * 3_600_000);
    const stale = await authorize(org, app, { prompt: 'none', max_age: '60' }, newProof(), 61_000);

    expect(answerOf(without).get('error')).toBe('login_required');
    expect(answerOf(expired).get('error')).toBe('login_required');
    expect(answerOf(stale).get('error')).toBe('login_required');
  });

  test('max_age=0 asks for a new sign-in, whatever session there is', async () => {
    await using org = await OauthOrg.start();
    const app = org.createApp({ grantTypes: ['authorization_code'] });
    // Time stands still: the session is not even a millisecond old.
    const now = org.org.clock.now();
    org.org.clock.now = () => now;

    const answer = await authorize(org, app, { max_age: '0' });

    expect(answer.status).toBe(200);
    expect(answer.body['text']).toContain('<title>Embedded Org - Sign In</title>');
  });

  test('tells a client of the Interaction Code flow to show its own sign-in', async () => {
    await using org = await OauthOrg.start();
    const alone = org.createApp({ grantTypes: ['interaction_code'] });
    const both = org.createApp({ label: 'Both' });

    const answer = await org.get(authorizePath(alone));
    const silent = await org.get(authorizePath(both, { prompt: 'none' }));
    const hosted = await org.get(authorizePath(both));

    expect(answerOf(answer).get('error')).toBe('interaction_required');
    expect(answerOf(silent).get('error')).toBe('interaction_required');
    expect(hosted.status).toBe(200);
    expect(hosted.body['text']).toContain('<title>Embedded Org - Sign In</title>');
  });

  test('redirects with access_denied where no rule has the grant', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');

    const answer = await authorize(org, org.createApp());

    expect(answer.headers.get('location')).toContain(
      'error=access_denied&error_description=Policy+evaluation+failed+for+this+request',
    );
  });

  test('redirects with access_denied where the user is not assigned', async () => {
    await using org = await OauthOrg.start();

    const answer = await authorize(org, org.createApp({ implicitAssignment: false }));

    expect(answerOf(answer).get('error_description')).toBe(
      'User is not assigned to the client application.',
    );
  });
});

test.describe('/logout', () => {
  test('ends the session and goes back to the client', async () => {
    await using org = await OauthOrg.start();
    const { cookie, idToken } = await signedIn(org);

    const answer = await org.get(
      `/oauth2/default/v1/logout?${new URLSearchParams({
        id_token_hint: idToken,
        post_logout_redirect_uri: 'http://localhost:8085/bye',
        state: 'a-state',
      }).toString()}`,
      { cookie },
    );
    const session = await org.get('/api/v1/sessions/me', { cookie });

    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('http://localhost:8085/bye?state=a-state');
    expect(session.status).toBe(404);
  });

  test('does not go where the application does not allow it', async () => {
    await using org = await OauthOrg.start();
    const { cookie, idToken } = await signedIn(org);

    const answer = await org.get(
      `/oauth2/default/v1/logout?${new URLSearchParams({
        id_token_hint: idToken,
        post_logout_redirect_uri: 'http://localhost:8085/elsewhere',
      }).toString()}`,
      { cookie },
    );
    const session = await org.get('/api/v1/sessions/me', { cookie });

    expect(answer.status).toBe(400);
    expect(answer.body['text']).toContain('The &#39;post_logout_redirect_uri&#39; parameter');
    expect(session.status).toBe(200);
  });
});

const signedIn = async (org: OauthOrg): Promise<{ cookie: string; idToken: string }> => {
  const app = org.createApp({ postLogoutRedirectUris: ['http://localhost:8085/bye'] });
  const user = org.org.users.get(org.people.user.username);
  const cookie = `idx=${org.org.sessions.start(user.id, ['pwd']).id}`;
  const proof = newProof();
  const answer = await org.get(authorizePath(app, {}, proof), { cookie });
  const tokens = await redeem(org, app, answerOf(answer).get('code') ?? '', proof);
  return { cookie, idToken: String(tokens.body['id_token']) };
};

const authorizePath = (
  app: Application,
  more: Record<string, string> = {},
  proof = newProof(),
): string =>
  `/oauth2/default/v1/authorize?${new URLSearchParams({
    client_id: app.clientId,
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: redirectUri,
    state: 'a-state',
    nonce: 'a-nonce',
    code_challenge: proof.challenge,
    code_challenge_method: 'S256',
    ...more,
  }).toString()}`;

/** `/authorize` with a session of the sample user. @param age of the session in milliseconds */
const authorize = (
  org: OauthOrg,
  app: Application,
  more: Record<string, string> = {},
  proof: Proof = newProof(),
  age = 0,
): Promise<Answer> => {
  const user = org.org.users.get(org.people.user.username);
  const session = org.org.sessions.start(user.id, ['pwd']);
  org.org.clock.advance(age);
  return org.get(authorizePath(app, more, proof), { cookie: `idx=${session.id}` });
};

const answerOf = ({ headers }: Answer): URLSearchParams => {
  const url = new URL(headers.get('location') ?? 'about:blank');
  return new URLSearchParams(url.search === '' ? url.hash.slice(1) : url.search);
};

const redeem = (
  org: OauthOrg,
  app: Application,
  code: string,
  { verifier }: Proof,
  more: Record<string, string> = {},
  server = '/oauth2/default',
): Promise<Answer> =>
  org.post(`${server}/v1/token`, {
    client_id: app.clientId,
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
    ...more,
  });
