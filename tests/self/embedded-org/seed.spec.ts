import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { z } from 'zod';
import type { EmbeddedOrg, Seed } from '../../../embedded-org/index.ts';
import { SeedFault, readSeed, startOrg } from '../../../embedded-org/index.ts';
import { seedSchema } from '../../../embedded-org/seed-schema.ts';

const exampleFile = path.resolve(import.meta.dirname, '../../../embedded-org/seed.example.json');
const example = (): Seed => JSON.parse(readFileSync(exampleFile, 'utf8')) as Seed;

const api = async (org: EmbeddedOrg, resource: string): Promise<unknown> =>
  (
    await org.request(`/api/v1/${resource}`, {
      headers: { authorization: `SSWS ${org.apiToken}` },
    })
  ).json();

const tokenOf = (org: EmbeddedOrg, server: string, scope: string): Promise<Response> =>
  org.request(`/oauth2/${server}/v1/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${btoa('0oaEmbeddedStockService:not-a-real-secret-of-the-stock-service')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope }).toString(),
  });

test.describe('the example of a seed', () => {
  test('gives an org its people, with groups, roles and what they sign in with', async () => {
    await using org = await startOrg({ seed: example() });
    expect(await api(org, 'users/ada.builder@embedded.example')).toMatchObject({
      status: 'ACTIVE',
      profile: { email: 'ada.builder@embedded.example' },
    });
    expect(await api(org, 'users/new.hire@embedded.example')).toMatchObject({ status: 'STAGED' });
    expect(await api(org, 'users/ada.builder@embedded.example/groups')).toMatchObject([
      { profile: { name: 'Everyone' } },
      { profile: { name: 'Engineering' } },
    ]);
    expect(await api(org, 'users/ada.builder@embedded.example/factors')).toContainEqual(
      expect.objectContaining({ provider: 'GOOGLE', status: 'ACTIVE' }),
    );
    expect(await api(org, 'users/read.only@embedded.example/roles')).toMatchObject([
      { type: 'READ_ONLY_ADMIN' },
    ]);
    const signIn = await org.request('/api/v1/authn', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        username: 'ada.builder@embedded.example',
        password: 'not-a-real-password-ada',
      }),
    });
    expect(signIn.status).toBe(200);
  });

  test('gives it applications, with who may use them', async () => {
    await using org = await startOrg({ seed: example() });
    const [shop] = (await api(org, 'apps?q=Web Shop')) as [{ id: string }];
    expect(shop).toMatchObject({
      label: 'Web Shop',
      credentials: { oauthClient: { client_id: '0oaEmbeddedWebShop' } },
      settings: {
        oauthClient: { refresh_token: { rotation_type: 'ROTATE', leeway: 10 } },
      },
    });
    expect(await api(org, `apps/${shop.id}/groups`)).toHaveLength(1);
  });

  test('gives it an authorization server whose rules decide', async () => {
    await using org = await startOrg({ seed: example() });
    const servers = (await api(org, 'authorizationServers')) as { id: string; name: string }[];
    const stock = servers.find(({ name }) => name === 'Stock')?.id ?? '';
    const read = await tokenOf(org, stock, 'stock.read');
    expect(await read.json()).toMatchObject({ scope: 'stock.read', expires_in: 900 });
    const write = await tokenOf(org, stock, 'stock.write');
    expect(await write.json()).toMatchObject({ error: 'access_denied' });
  });

  test('gives it API tokens, which act for whom they are of', async () => {
    await using org = await startOrg({ seed: example() });
    const headers = { authorization: 'SSWS 00not-a-real-api-token-of-read-only' };
    const me = await org.request('/api/v1/users/me', { headers });
    expect(await me.json()).toMatchObject({ profile: { login: 'read.only@embedded.example' } });
    expect(await api(org, 'api-tokens')).toContainEqual(
      expect.objectContaining({
        name: 'Auditing',
        network: { connection: 'ZONE', include: ['nzoEmbeddedOffice'], exclude: [] },
      }),
    );
  });

  test('gives it passkeys, and the authenticator that they are of', async () => {
    await using org = await startOrg({ seed: example() });
    expect(await api(org, 'users/ada.builder@embedded.example/factors')).toContainEqual(
      expect.objectContaining({
        factorType: 'webauthn',
        status: 'ACTIVE',
        profile: expect.objectContaining({ credentialId: 'bm90LWEtcmVhbC1rZXktYWRh' }),
      }),
    );
    expect(await api(org, 'authenticators')).toContainEqual(
      expect.objectContaining({ key: 'webauthn', status: 'ACTIVE' }),
    );
  });

  test('gives it trusted origins', async () => {
    await using org = await startOrg({ seed: example() });
    expect(await api(org, 'trustedOrigins')).toMatchObject([
      { origin: 'http://localhost:8081', scopes: [{ type: 'CORS' }, { type: 'REDIRECT' }] },
    ]);
  });
});

test.describe('a seed', () => {
  test('can be empty', async () => {
    expect(await readSeed({})).toEqual({
      interactionCode: false,
      defaultPolicy: true,
      refreshTokenRotation: 'general',
      apiAccessManagement: true,
      groups: [],
      users: [],
      administrators: [],
      applications: [],
      authorizationServers: [],
      trustedOrigins: [],
      apiTokens: [],
      passkeys: [],
      signInProtection: { captcha: [], botProtection: 'LOG_ONLY', threatInsight: 'none' },
    });
  });

  for (const { title, seed, message } of [
    {
      title: 'a switch that is none',
      seed: { interactionCode: 'yes' },
      message: /interactionCode .*boolean/i,
    },
    {
      title: 'a field it does not have',
      seed: { groups: [{ name: 'A', colour: 'red' }] },
      message: /groups\[0\] .*colour/,
    },
    {
      title: 'two faults',
      seed: { users: [{ login: 'nobody', firstName: '', lastName: 'B' }] },
      message: /users\[0\]\.login .*; users\[0\]\.firstName /,
    },
    {
      title: 'a secret that no authenticator takes',
      seed: {
        users: [{ login: 'a@b.example', firstName: 'A', lastName: 'B', totpSecret: 'lower case' }],
      },
      message: /users\[0\]\.totpSecret is not base32/,
    },
    {
      title: 'an administrator without a role',
      seed: {
        administrators: [
          {
            login: 'a@b.example',
            firstName: 'A',
            lastName: 'B',
            password: 'x',
            totpSecret: 'EMBEDDEDORGADASFAKESECRETXXXXXXX',
            roles: [],
          },
        ],
      },
      message: /administrators\[0\]\.roles /,
    },
  ])
    test(`is refused for ${title}, which it names`, async () => {
      const refused = readSeed(seed);
      await expect(refused).rejects.toThrow(SeedFault);
      await expect(refused).rejects.toThrow(message);
    });

  for (const { title, seed, message } of [
    {
      title: 'an application without a redirect URI',
      seed: { applications: [{ label: 'A', type: 'web' }] },
      message: /^applications\[0\]: .*redirect_uris/,
    },
    {
      title: 'a grant type that the type of application cannot have',
      seed: {
        applications: [
          { label: 'A', type: 'service', grantTypes: ['client_credentials', 'implicit'] },
        ],
      },
      message: /^applications\[0\]: .*implicit/,
    },
    {
      title: 'a group that is not there',
      seed: {
        users: [{ login: 'a@b.example', firstName: 'A', lastName: 'B', groups: ['Ghosts'] }],
      },
      message: /^users\[0\]\.groups: there is no group «Ghosts»/,
    },
    {
      title: 'two users of one name',
      seed: {
        users: [
          { login: 'a@b.example', firstName: 'A', lastName: 'B' },
          { login: 'a@b.example', firstName: 'A', lastName: 'B' },
        ],
      },
      message: /^users\[1\]: login: An object with this field already exists/,
    },
    {
      title: 'a server of an org that has none',
      seed: { apiAccessManagement: false, authorizationServers: [{ name: 'A', audience: 'a' }] },
      message: /^authorizationServers\[0\]: an org without API Access Management has none/,
    },
    {
      title: 'a token of a user who is not there',
      seed: { apiTokens: [{ name: 'A', of: 'nobody@b.example', value: '00not-a-real-api-token' }] },
      message: /^apiTokens\[0\]\.of: there is no user «nobody@b\.example»/,
    },
    {
      title: 'a passkey of a key that is none',
      seed: {
        passkeys: [{ of: 'sample.user@embedded.example', id: 'AAAA', publicKey: 'AAAA' }],
      },
      message: /^passkeys\[0\]\.publicKey: is no public key of P-256 in SPKI/,
    },
    {
      title: 'a server without an audience',
      seed: { authorizationServers: [{ name: 'Stock' }] },
      message: /^authorizationServers\[0\]\.audience: is required/,
    },
    {
      title: 'a rule for a user who is not there',
      seed: {
        authorizationServers: [
          {
            name: 'default',
            policies: [
              {
                name: 'P',
                rules: [
                  { name: 'R', grantTypes: ['authorization_code'], users: ['nobody@b.example'] },
                ],
              },
            ],
          },
        ],
      },
      message: /^authorizationServers\[0\]\.policies\[0\]\.rules\[0\]\.users: there is no user/,
    },
  ] as { title: string; seed: Seed; message: RegExp }[])
    test(`is refused for ${title}, at its place`, async () => {
      await expect(startOrg({ seed })).rejects.toThrow(SeedFault);
      await expect(startOrg({ seed })).rejects.toThrow(message);
    });

  test('says of every field what it is', () => {
    expect(undescribed(seedSchema, 'seed')).toEqual([]);
  });
});

/** The fields of a schema, at any depth, that have no description. */
const undescribed = (schema: z.ZodType, at: string): string[] => {
  const { def } = schema as unknown as { def: Record<string, unknown> };
  const inner = (def['innerType'] ?? def['element']) as z.ZodType | undefined;
  if (inner) return undescribed(inner, at);
  const shape = def['shape'] as Record<string, z.ZodType> | undefined;
  if (!shape) return [];
  return Object.entries(shape).flatMap(([name, field]) => [
    ...(isDescribed(field) ? [] : [`${at}.${name}`]),
    ...undescribed(field, `${at}.${name}`),
  ]);
};

/** A description stays with the schema it was given to, below `optional` and `default`. */
const isDescribed = (schema: z.ZodType): boolean => {
  if (schema.description !== undefined) return true;
  const { innerType } = (schema as unknown as { def: { innerType?: z.ZodType } }).def;
  return innerType !== undefined && isDescribed(innerType);
};
