import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { SignJWT } from 'jose';
import type { Application } from '../../../embedded-org/domain/applications.ts';
import type { Answer } from './oauth-org.ts';
import { OauthOrg } from './oauth-org.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'a-key', use: 'sig' };
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });

const place = 'settings.oauthClient.jwks';

const createService = (org: OauthOrg, passive: Record<string, unknown>): Application => {
  const app = org.org.applications.create({
    label: 'Service',
    applicationType: 'service',
    tokenEndpointAuthMethod: 'private_key_jwt',
    passive,
  });
  org.org.scopeGrants.grant(app.id, 'okta.users.read', 'somebody');
  return app;
};

interface Changes {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly kid?: string;
  readonly key?: typeof privateKey;
  readonly alg?: string;
  readonly form?: Record<string, string>;
}

/** Asks for a token with an assertion that is right but for what is changed. */
const ask = async (org: OauthOrg, app: Application, changes: Changes = {}): Promise<Answer> => {
  const now = org.org.clock.seconds();
  const { claims, kid = 'a-key', key = privateKey, alg = 'RS256', form } = changes;
  const assertion = await new SignJWT({
    iss: app.clientId,
    sub: app.clientId,
    aud: `${org.url}/oauth2/v1/token`,
    iat: now,
    exp: now + 300,
    jti: randomUUID(),
    ...claims,
  })
    .setProtectedHeader({ alg, kid })
    .sign(key);
  return org.post('/oauth2/v1/token', {
    grant_type: 'client_credentials',
    scope: 'okta.users.read',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    ...form,
  });
};

test.describe('A client assertion', () => {
  test('is good for an hour, and not for a second more', async () => {
    await using org = await OauthOrg.start();
    const app = createService(org, { [place]: { keys: [jwk] } });
    const now = org.org.clock.seconds();

    const hour = await ask(org, app, { claims: { exp: now + 3600 } });
    const more = await ask(org, app, { claims: { exp: now + 3600 + 10 } });

    expect(hour.body).toMatchObject({ scope: 'okta.users.read', token_type: 'Bearer' });
    expect(more.body['error_description']).toBe(
      'The client_assertion token has an expiration too far into the future.',
    );
  });

  test('is good once', async () => {
    await using org = await OauthOrg.start();
    const app = createService(org, { [place]: { keys: [jwk] } });

    const first = await ask(org, app, { claims: { jti: 'an-id' } });
    const second = await ask(org, app, { claims: { jti: 'an-id' } });

    expect(first.status).toBe(200);
    expect(second.status).toBe(401);
    expect(second.body['error_description']).toBe(
      'The client_assertion token has already been used.',
    );
  });

  const refusals: readonly (readonly [what: string, changes: Changes, words: string])[] = [
    ['an expired one', { claims: { exp: 1 } }, 'The client_assertion token is expired.'],
    [
      'one without exp',
      { claims: { exp: undefined } },
      "The client_assertion must contain the 'exp' claim as seconds since epoch.",
    ],
    [
      'one of the future',
      { claims: { iat: 4_000_000_000 } },
      'The client_assertion token must be issued before the current time.',
    ],
    [
      'one whose iat is no number',
      { claims: { iat: 'yesterday' } },
      'The client_assertion token must be issued before the current time.',
    ],
    [
      'one whose jti is no string',
      { claims: { jti: { an: 'object' } } },
      'The parsing of the client_assertion failed.',
    ],
    [
      'one for another endpoint',
      { claims: { aud: 'http://localhost' } },
      'The audience claim for client_assertion must be the endpoint invoked for the request.',
    ],
    [
      'one of nobody',
      { claims: { iss: 'nobody' } },
      'The issuer claim for client_assertion is not a valid client_id.',
    ],
    [
      'one about somebody else',
      { claims: { sub: 'nobody' } },
      'The subject claim for client_assertion is not a valid client_id.',
    ],
    ['one of another key', { key: other.privateKey }, 'The client_assertion signature is invalid.'],
    ['one of an unknown key', { kid: 'unknown' }, 'The client_assertion JWT kid is invalid.'],
    [
      'one of an algorithm that is not taken',
      { alg: 'PS256' },
      'The client_assertion JWT signature algorithm is invalid.',
    ],
    [
      'no JWT',
      { form: { client_assertion: 'a.b.c' } },
      'The parsing of the client_assertion failed.',
    ],
    [
      'another type',
      { form: { client_assertion_type: 'x' } },
      'The client_assertion_type is invalid.',
    ],
    [
      'a secret beside it',
      { form: { client_secret: 'x' } },
      'Cannot supply multiple client credentials. Use one of the following: credentials in the Authorization header, credentials in the post body, or a client_assertion in the post body.',
    ],
  ];

  for (const [what, changes, words] of refusals)
    test(`is refused: ${what}`, async () => {
      await using org = await OauthOrg.start();
      const app = createService(org, { [place]: { keys: [jwk] } });

      const refused = await ask(org, app, changes);
      const right = await ask(org, app);

      expect(refused.body['error_description']).toBe(words);
      expect(right.status).toBe(200);
    });

  test('needs keys: kept with the client or behind its jwks_uri', async () => {
    await using org = await OauthOrg.start();
    const web = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })));
    await new Promise<void>((resolve) => {
      web.listen(0, '127.0.0.1', resolve);
    });
    const uri = `http://localhost:${(web.address() as AddressInfo).port}/keys`;
    const none = createService(org, {});
    const remote = createService(org, { 'settings.oauthClient.jwks_uri': uri });

    const without = await ask(org, none);
    const fetched = await ask(org, remote);
    web.close();
    web.closeAllConnections();
    const gone = await ask(org, remote);

    expect(without.body['error_description']).toBe(
      'The client does not have a JWKSet configured, but the client_assertion requires one.',
    );
    expect(fetched.status).toBe(200);
    expect(gone.body['error_description']).toBe(
      'Error retrieving the client JWKSet from jwks_uri.',
    );
  });
});
