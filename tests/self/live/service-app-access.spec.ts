import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { startOrg } from '../../../embedded-org/index.ts';
import { Governor } from '../../../fixtures/live/governor.ts';
import { neededScopes } from '../../../fixtures/live/needed-scopes.ts';
import { readPrivateKey } from '../../../fixtures/live/private-key.ts';
import type { ServiceApp } from '../../../fixtures/live/service-app-access.ts';
import { ServiceAppAccess } from '../../../fixtures/live/service-app-access.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';
import { createServiceApp, newKeys, pemOf } from './service-app.ts';

const keys = newKeys('a-key');
const scopes = neededScopes('create');

test.describe('Access as a service app', () => {
  for (const [what, privateKey] of [
    ['PEM', pemOf(keys)],
    ['PEM on one line', pemOf(keys).replaceAll('\n', String.raw`\n`)],
    ['PKCS #1', keys.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
    ['JWK', JSON.stringify(keys.privateKey.export({ format: 'jwk' }))],
  ] as const)
    test(`is had with a key as ${what}`, async () => {
      await using org = await startOrg();
      const clientId = await createServiceApp(org, { keys: [keys], scopes, role: 'SUPER_ADMIN' });
      const access = new ServiceAppAccess({
        ...{ orgUrl: org.orgUrl, clientId, privateKey, keyId: 'a-key', scopes },
        fetch: new Governor().fetch,
      });
      const api = new ManagementApi(access);
      expect(await api.call('POST', '/api/v1/groups', { profile: { name: 'Made' } })).toMatchObject(
        { profile: { name: 'Made' } },
      );
      expect(await access.grantedScopes()).toEqual(scopes);
    });

  test('is had with an EC key, by the kid of its JWK', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'ec-key', use: 'sig' };
    await using org = await startOrg();
    const clientId = await createServiceApp(org, { keys: [{ privateKey, jwk }], scopes });
    const access = new ServiceAppAccess({
      ...{ orgUrl: org.orgUrl, clientId, scopes, fetch },
      privateKey: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'ec-key' }),
    });
    expect(await access.authorization()).toMatch(/^Bearer /);
  });

  test('keeps its token until shortly before its end', async () => {
    await using org = await startOrg();
    const clientId = await createServiceApp(org, { keys: [keys], scopes, role: 'SUPER_ADMIN' });
    let asked = 0;
    const app: ServiceApp = {
      ...{ orgUrl: org.orgUrl, clientId, privateKey: pemOf(keys), keyId: 'a-key', scopes },
      fetch: (input, init) => {
        asked += 1;
        return fetch(input, init);
      },
      now: () => org.clock.now(),
    };
    const access = new ServiceAppAccess(app);
    const [first, second] = await Promise.all([access.authorization(), access.authorization()]);
    expect(second).toBe(first);
    org.clock.advance(58 * 60_000);
    expect(await access.authorization()).toBe(first);
    expect(asked).toBe(1);
    org.clock.advance(61_000);
    expect(await access.authorization()).not.toBe(first);
    expect(asked).toBe(2);
  });

  test('tells the org’s own words where it is refused, and asks again the next time', async () => {
    await using org = await startOrg();
    const clientId = await createServiceApp(org, { keys: [keys], scopes });
    const access = new ServiceAppAccess({
      ...{ orgUrl: org.orgUrl, clientId, scopes, fetch },
      ...{ privateKey: pemOf(newKeys('a-key')), keyId: 'a-key' },
    });
    for (let time = 0; time < 2; time += 1)
      await expect(access.authorization()).rejects.toThrow(
        `The service app ${clientId} was to get an access token, but /oauth2/v1/token answered 401 invalid_client: The client_assertion signature is invalid.`,
      );
  });
});

test.describe('A private key', () => {
  const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
  const edwards = generateKeyPairSync('ed25519').privateKey;
  for (const [what, text, message] of [
    ['text that is none', 'not-a-real-key', /^The private key cannot be read as PEM\. It is what/],
    ['JSON that is none', '{"kty":"RSA"}', /^The private key cannot be read as JWK\./],
    ['broken JSON', '{"kty":', /^The private key cannot be read as JWK\./],
    [
      'a public key',
      newKeys('x').privateKey.export({ format: 'jwk' }).n ?? '',
      /^The private key cannot be read as PEM\./,
    ],
    [
      'a short key',
      small.export({ type: 'pkcs8', format: 'pem' }).toString(),
      /is an RSA key of 1024 bits; Okta takes none of less than 2048\.$/,
    ],
    [
      'a key of another kind',
      edwards.export({ type: 'pkcs8', format: 'pem' }).toString(),
      /is of the kind ed25519; Okta takes RSA keys and EC keys/,
    ],
  ] as const)
    test(`is not ${what}, which is told without the key`, () => {
      const read = (): unknown => readPrivateKey(text);
      expect(read).toThrow(message);
      expect(read).not.toThrow(text.slice(0, 40));
    });
});

test.describe('Scopes', () => {
  test('are to read where nothing is changed, and each further level adds to them', () => {
    expect(neededScopes('observe')).toEqual(
      expect.arrayContaining(['okta.apps.read', 'okta.features.read', 'okta.orgs.read']),
    );
    expect(neededScopes('observe').join()).not.toContain('manage');
    expect(neededScopes('create')).toEqual(
      expect.arrayContaining(['okta.apps.manage', 'okta.features.read', 'okta.orgs.read']),
    );
    expect(neededScopes('disrupt')).toEqual(
      expect.arrayContaining(['okta.apps.manage', 'okta.features.manage', 'okta.orgs.read']),
    );
  });
});
