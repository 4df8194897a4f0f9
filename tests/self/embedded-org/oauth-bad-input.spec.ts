import { expect, test } from '@playwright/test';
import { startOrg } from '../../../embedded-org/index.ts';
import { OauthOrg, newProof } from './oauth-org.ts';

const endpoints = ['token', 'interact', 'introspect', 'revoke', 'authorize', 'logout', 'userinfo'];

interface BadInput {
  readonly what: string;
  readonly body: string;
  readonly type?: string;
}

const inputs: readonly BadInput[] = [
  { what: 'nothing', body: '' },
  { what: 'JSON', body: '{"grant_type":"password"}', type: 'application/json' },
  { what: 'a broken form', body: '%%%=%zz&=&&\u0000=\u0000' },
  { what: 'a parameter twice', body: 'client_id=a&client_id=b' },
  { what: 'very many parameters', body: 'a=&'.repeat(50_000) },
  { what: 'a form of 2 MB', body: `client_id=${'x'.repeat(2_000_000)}` },
  { what: 'an unknown client', body: 'client_id=nobody&grant_type=client_credentials' },
  { what: 'multipart', body: '--x--', type: 'multipart/form-data; boundary=x' },
];

test.describe('Bad input at the OAuth endpoints', () => {
  for (const { what, body, type = 'application/x-www-form-urlencoded' } of inputs)
    test(`${what}: is refused, and never by 5xx`, async () => {
      await using org = await OauthOrg.start();
      for (const base of ['/oauth2/v1', '/oauth2/default/v1', '/oauth2/none/v1'])
        for (const endpoint of endpoints) {
          const answer = await fetch(`${org.url}${base}/${endpoint}`, {
            method: 'POST',
            headers: { 'content-type': type },
            body,
            redirect: 'manual',
          });
          await answer.text();

          expect.soft(answer.status, `${base}/${endpoint}`).toBeGreaterThanOrEqual(400);
          expect.soft(answer.status, `${base}/${endpoint}`).toBeLessThan(500);
        }
    });

  for (const [path, type] of [
    ['/idp/idx/introspect', 'application/ion+json; okta-version=1.0.0'],
    ['/idp/idx/identify', 'application/json'],
    ['/api/v1/authn', 'application/json'],
    ['/oauth2/default/v1/token', 'application/x-www-form-urlencoded'],
  ] as const)
    test(`a body without an announced length is read up to its limit: ${path}`, async () => {
      await using org = await startOrg({ seed: { interactionCode: true } });
      let sent = 0;
      const body = new ReadableStream<Uint8Array>({
        pull: (stream) => {
          sent += 1;
          if (sent > 64) stream.close();
          else stream.enqueue(new Uint8Array(65_536).fill(0x61));
        },
      });

      const init = { method: 'POST', headers: { 'content-type': type }, body, duplex: 'half' };
      const answer = await org.request(path, init);

      expect(answer.status).toBe(413);
      expect(await answer.json()).toMatchObject({ errorCode: 'E0000003' });
      expect(sent).toBeLessThan(20);
    });

  test('a secret in the query is refused', async () => {
    await using org = await OauthOrg.start();

    const { status, body } = await org.post('/oauth2/default/v1/token?client_secret=x', {
      grant_type: 'client_credentials',
    });

    expect(status).toBe(400);
    expect(body['error_description']).toBe(
      'Client credentials cannot be supplied via query parameters.',
    );
  });

  for (const grant of [
    'password',
    'urn:ietf:params:oauth:grant-type:device_code',
    'urn:ietf:params:oauth:grant-type:saml2-bearer',
    'urn:ietf:params:oauth:grant-type:token-exchange',
    'urn:ietf:params:oauth:grant-type:jwt-bearer',
    'urn:openid:params:grant-type:ciba',
  ] as const)
    test(`${grant} can be configured and is refused`, async () => {
      await using org = await OauthOrg.start();
      const app = org.createApp({
        applicationType: 'native',
        grantTypes: ['authorization_code', grant],
      });
      const others = org.createApp({ label: 'Without it' });

      const form = { grant_type: grant, client_id: app.clientId };
      const configured = await org.post('/oauth2/default/v1/token', form);
      const not = await org.post('/oauth2/default/v1/token', {
        ...form,
        client_id: others.clientId,
      });

      expect(configured.status).toBe(400);
      expect(configured.body['error']).toBe('unsupported_grant_type');
      expect(not.body['error']).toBe('unauthorized_client');
    });
});

test.describe('What is over', () => {
  test('is forgotten: codes, tokens, sign-ins', async () => {
    await using org = await OauthOrg.start();
    const { oauth } = org;
    const app = org.createApp();
    const grant = {
      clientId: app.clientId,
      serverId: org.server.id,
      grantType: 'authorization_code',
      userId: org.org.users.get(org.people.user.username).id,
      scopes: ['openid'],
      redirectUri: 'http://localhost',
      codeChallenge: newProof().challenge,
      nonce: undefined,
      authTime: 0,
      factors: ['pwd'],
    } as const;
    const token = (jti: string): void => {
      oauth.accessTokens.remember({
        jti,
        clientId: app.clientId,
        serverId: org.server.id,
        userId: undefined,
        familyId: undefined,
        expiresAt: org.org.clock.seconds() + 300,
      });
    };
    for (let index = 0; index < 2000; index += 1) {
      oauth.authorizationCodes.issue(grant);
      token(`before-${index}`);
    }
    org.org.clock.advance(301_000);
    for (let index = 0; index < 2000; index += 1) token(`after-${index}`);
    const code = oauth.authorizationCodes.issue(grant);

    expect(oauth.authorizationCodes.size).toBe(1);
    expect(oauth.accessTokens.size).toBeLessThanOrEqual(2000);
    expect(oauth.authorizationCodes.redeem(code)).toEqual(grant);
  });
});
