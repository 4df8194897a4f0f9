import { expect, test } from '@playwright/test';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import type { Application } from '../../../embedded-org/domain/applications.ts';
import type { Answer } from './oauth-org.ts';
import { OauthOrg, newProof, redirectUri } from './oauth-org.ts';

const secret = 'not-a-real-secret';

test.describe('Client credentials', () => {
  test('give a service an access token of a custom server', async () => {
    await using org = await OauthOrg.start();
    addScope(org, 'orders');
    const app = service(org);

    const { status, body } = await org.post(
      '/oauth2/default/v1/token',
      { grant_type: 'client_credentials', scope: 'orders' },
      basic(app),
    );
    const keys = createRemoteJWKSet(new URL(`${org.issuer}/v1/keys`));
    const { payload } = await jwtVerify(String(body['access_token']), keys);

    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'orders' });
    expect(body).not.toHaveProperty('id_token');
    expect(payload).toMatchObject({
      ver: 1,
      iss: org.issuer,
      aud: 'api://default',
      cid: app.clientId,
      sub: app.clientId,
      scp: ['orders'],
    });
    expect(payload).not.toHaveProperty('uid');
  });

  test('take the default scopes where none is asked for', async () => {
    await using org = await OauthOrg.start();
    const app = service(org);
    const none = await org.post('/oauth2/default/v1/token', credentials(app));
    addScope(org, 'orders', true);

    const some = await org.post('/oauth2/default/v1/token', credentials(app));

    expect(none.status).toBe(400);
    expect(none.body).toEqual({
      error: 'invalid_scope',
      error_description:
        "The authorization server resource does not have any configured default scopes, 'scope' must be provided.",
    });
    expect(some.body['scope']).toBe('orders');
  });

  test('do not give OpenID scopes', async () => {
    await using org = await OauthOrg.start();

    const refused = await org.post('/oauth2/default/v1/token', {
      ...credentials(service(org)),
      scope: 'openid',
    });

    expect(refused.body['error_description']).toBe(
      "Cannot request 'openid' scopes using client credentials.",
    );
  });

  test('need a rule with the grant', async () => {
    await using org = await OauthOrg.start();
    addScope(org, 'orders', true);
    org.setRuleGrants('authorization_code');

    const refused = await org.post('/oauth2/default/v1/token', credentials(service(org)));

    expect(refused.status).toBe(401);
    expect(refused.body['error_description']).toBe(
      'Policy evaluation failed for this request, please check the policy configurations.',
    );
  });

  test('need the grant at the application', async () => {
    await using org = await OauthOrg.start();
    const app = org.createApp({ applicationType: 'web', clientSecret: secret });

    const refused = await org.post('/oauth2/default/v1/token', credentials(app));

    expect(refused.status).toBe(400);
    expect(refused.body).toEqual({
      error: 'unauthorized_client',
      error_description:
        'The client is not authorized to use the provided grant type. Configured grant types: [authorization_code, interaction_code, refresh_token].',
    });
  });

  test('need a key at the org authorization server', async () => {
    await using org = await OauthOrg.start();

    const refused = await org.post('/oauth2/v1/token', credentials(service(org)));

    expect(refused.status).toBe(401);
    expect(refused.body['error_description']).toContain('must use the private_key_jwt');
  });
});

test.describe('/token', () => {
  test('refuses what is no grant type', async () => {
    await using org = await OauthOrg.start();
    const app = org.createApp();
    const form = { client_id: app.clientId };

    const unknown = await org.post('/oauth2/default/v1/token', { ...form, grant_type: 'magic' });
    const missing = await org.post('/oauth2/default/v1/token', form);

    expect(unknown.status).toBe(400);
    expect(unknown.body['error']).toBe('unsupported_grant_type');
    expect(missing.status).toBe(400);
    expect(missing.body['error_description']).toContain("must specify a 'grant_type'");
  });

  test('authenticates a client by header or by body', async () => {
    await using org = await OauthOrg.start();
    addScope(org, 'orders', true);
    const app = service(org);
    const form = { grant_type: 'client_credentials' };
    const ask = (
      more: Record<string, string>,
      headers: Record<string, string> = {},
    ): Promise<Answer> => org.post('/oauth2/default/v1/token', { ...form, ...more }, headers);

    const byHeader = await ask({}, basic(app));
    const byBody = await ask({ client_id: app.clientId, client_secret: secret });
    const nobody = await ask({});
    const unknown = await ask({ client_id: '0oaunknown' });
    const without = await ask({ client_id: app.clientId });
    const wrong = await ask({ client_id: app.clientId, client_secret: 'wrong' });
    const both = await ask({ client_secret: secret }, basic(app));

    expect([byHeader.status, byBody.status]).toEqual([200, 200]);
    for (const refused of [nobody, unknown, without, wrong, both]) expect(refused.status).toBe(401);
    expect(nobody.body['error_description']).toBe('No client credentials found.');
    expect(unknown.body['error_description']).toBe("Invalid value for 'client_id' parameter.");
    expect(without.body).toEqual({
      error: 'invalid_client',
      error_description:
        'Client authentication failed. Either the client or the client credentials are invalid.',
    });
    expect(wrong.body['error_description']).toBe(
      'The client secret supplied for a confidential client is invalid.',
    );
    expect(both.body['error_description']).toContain('Cannot supply multiple client credentials.');
  });

  test('takes every active secret of a client', async () => {
    await using org = await OauthOrg.start();
    addScope(org, 'orders', true);
    const app = service(org);
    const first = app.secrets[0];
    if (!first) throw new Error('There is no secret.');
    app.secrets.push({ ...first, id: 'ocsSecond', value: 'another-secret' });
    first.status = 'INACTIVE';

    const inactive = await org.post('/oauth2/default/v1/token', credentials(app));
    const active = await org.post('/oauth2/default/v1/token', {
      ...credentials(app),
      client_secret: 'another-secret',
    });

    expect(inactive.status).toBe(401);
    expect(active.status).toBe(200);
  });

  test('refuses an inactive application and an inactive server', async () => {
    await using org = await OauthOrg.start();
    addScope(org, 'orders', true);
    const app = service(org);
    org.org.applications.setStatus(app.id, 'INACTIVE');
    const application = await org.post('/oauth2/default/v1/token', credentials(app));
    org.org.applications.setStatus(app.id, 'ACTIVE');
    org.org.authorizationServers.setStatus(org.server.id, 'INACTIVE');

    const server = await org.post('/oauth2/default/v1/token', credentials(app));

    expect(application.body['error_description']).toBe("Invalid value for 'client_id' parameter.");
    expect(server.status).toBe(400);
    expect(server.body['error_description']).toBe('The authorization server id is invalid.');
  });
});

test.describe('Tokens', () => {
  test('carry the claims of Okta', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp();
    const proof = newProof();
    const code = await org.interactionCode(app, proof, { nonce: 'a-nonce', scope: 'openid email' });
    const { body } = await org.post('/oauth2/default/v1/token', {
      client_id: app.clientId,
      redirect_uri: redirectUri,
      grant_type: 'interaction_code',
      interaction_code: code,
      code_verifier: proof.verifier,
    });
    const keys = createRemoteJWKSet(new URL(`${org.issuer}/v1/keys`));

    const access = await jwtVerify(String(body['access_token']), keys, { issuer: org.issuer });
    const id = await jwtVerify(String(body['id_token']), keys, { audience: app.clientId });

    const user = org.org.users.get(org.people.user.username);
    expect(decodeProtectedHeader(String(body['id_token']))).toEqual({
      alg: 'RS256',
      kid: org.server.kid,
    });
    expect(Object.keys(access.payload).sort()).toEqual(
      ['aud', 'auth_time', 'cid', 'exp', 'iat', 'iss', 'jti', 'scp', 'sub', 'uid', 'ver'].sort(),
    );
    expect(access.payload).toMatchObject({ sub: user.profile.login, uid: user.id });
    expect(id.payload).toMatchObject({
      sub: user.id,
      nonce: 'a-nonce',
      email: user.profile.email,
      amr: ['pwd'],
    });
    expect(id.payload).not.toHaveProperty('name');
    expect(id.payload['at_hash']).toMatch(/^[\w-]{22}$/);
  });

  test('live as long as the rule says', async () => {
    await using org = await OauthOrg.start();
    addScope(org, 'orders', true);
    const rule = org.server.policies.all()[0]?.rules.all()[0];
    if (rule) rule.accessTokenLifetimeMinutes = 5;

    const { body } = await org.post('/oauth2/default/v1/token', credentials(service(org)));

    expect(body['expires_in']).toBe(300);
  });
});

test.describe('Metadata', () => {
  test('stands at the org server and at each custom one', async () => {
    await using org = await OauthOrg.start();
    const { id } = org.server;
    for (const [path, issuer] of [
      ['', org.url],
      ['/oauth2/default', org.issuer],
      [`/oauth2/${id}`, `${org.url}/oauth2/${id}`],
    ] as const)
      for (const name of ['openid-configuration', 'oauth-authorization-server']) {
        const { status, body } = await org.get(`${path}/.well-known/${name}`);
        expect(status).toBe(200);
        expect(body).toMatchObject({ issuer, code_challenge_methods_supported: ['S256'] });
      }
  });

  test('is not there for an unknown server', async () => {
    await using org = await OauthOrg.start();

    const { status, body } = await org.get('/oauth2/aus0/.well-known/openid-configuration');

    expect(status).toBe(404);
    expect(body['errorCode']).toBe('E0000007');
  });
});

const addScope = (org: OauthOrg, name: string, isDefault = false): void => {
  org.org.authorizationServers.addScope('default', {
    name,
    displayName: undefined,
    description: undefined,
    default: isDefault,
    optional: false,
    consent: 'IMPLICIT',
    metadataPublish: 'NO_CLIENTS',
  });
};

const service = (org: OauthOrg): Application =>
  org.org.applications.create({
    label: 'Service',
    applicationType: 'service',
    clientSecret: secret,
  });

const credentials = (app: Application): Record<string, string> => ({
  grant_type: 'client_credentials',
  client_id: app.clientId,
  client_secret: secret,
});

const basic = (app: Application): Record<string, string> => ({
  authorization: `Basic ${btoa(`${app.clientId}:${secret}`)}`,
});
