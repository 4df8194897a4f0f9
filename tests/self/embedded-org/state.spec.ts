import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import { Org } from '../../../embedded-org/domain/org.ts';
import type { EmbeddedOrg, OrgOptions } from '../../../embedded-org/index.ts';
import { StateFileError, readSeed, startOrg } from '../../../embedded-org/index.ts';
import { plant } from '../../../embedded-org/seed.ts';
import { fromJson, toJson } from '../../../embedded-org/state/json-form.ts';
import type { Json } from '../../../embedded-org/state/persistent.ts';

const exampleFile = path.resolve(import.meta.dirname, '../../../embedded-org/seed.example.json');
const example = JSON.parse(readFileSync(exampleFile, 'utf8')) as NonNullable<OrgOptions['seed']>;

/** `state`: a path at which there is no file yet. */
const test = base.extend<{ state: string }>({
  state: async ({}, use, testInfo) => {
    mkdirSync(testInfo.outputDir, { recursive: true });
    await use(path.join(testInfo.outputDir, 'org.json'));
  },
});

const call = async (
  org: EmbeddedOrg,
  method: string,
  resource: string,
  body?: unknown,
): Promise<Record<string, unknown>> => {
  const response = await org.request(`/api/v1/${resource}`, {
    method,
    headers: { authorization: `SSWS ${org.apiToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.status === 204 ? {} : ((await response.json()) as Record<string, unknown>);
};

const tokenOf = async (org: EmbeddedOrg, server: string): Promise<string> => {
  const response = await org.request(`/oauth2/${server}/v1/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${btoa('0oaEmbeddedStockService:not-a-real-secret-of-the-stock-service')}`,
    },
    body: 'grant_type=client_credentials&scope=stock.read',
  });
  return ((await response.json()) as { access_token: string }).access_token;
};

/** Everything an administrator can read of an org, without where it is. */
const listings = async (org: EmbeddedOrg): Promise<unknown> => {
  const lists: Record<string, unknown> = {};
  for (const resource of [
    'apps',
    'users',
    'groups',
    'authorizationServers',
    'trustedOrigins',
    'authenticators',
    'features',
    'policies?type=ACCESS_POLICY',
    'policies?type=OKTA_SIGN_ON',
    'policies?type=PASSWORD',
    'users/ada.builder@embedded.example/factors',
    'org',
  ])
    lists[resource] = await call(org, 'GET', resource);
  return JSON.parse(JSON.stringify(lists).replaceAll(org.orgUrl, '').replaceAll(org.adminUrl, ''));
};

test.describe('an org with a state file', () => {
  test('is the same after a restart', async ({ state }) => {
    const first = await startOrg({ seed: example, state });
    const group = await call(first, 'POST', 'groups', { profile: { name: 'Made by hand' } });
    const before = await listings(first);
    await first.close();
    // The seed is for an org that is not there yet.
    await using second = await startOrg({ seed: {}, state });
    expect(await listings(second)).toEqual(before);
    expect(await call(second, 'GET', `groups/${String(group['id'])}`)).toMatchObject({
      profile: { name: 'Made by hand' },
    });
  });

  test('still honours what it has given out: sessions, tokens, keys', async ({ state }) => {
    const first = await startOrg({ seed: example, state });
    const port = Number(new URL(first.orgUrl).port);
    const [admin] = first.adminSession();
    const servers = (await call(first, 'GET', 'authorizationServers')) as unknown as {
      id: string;
      name: string;
    }[];
    const stock = servers.find(({ name }) => name === 'Stock')?.id ?? '';
    const accessToken = await tokenOf(first, stock);
    const keys: unknown = await (await first.request(`/oauth2/${stock}/v1/keys`)).json();
    await first.close();
    await using second = await startOrg({ state, port });
    expect(await (await second.request(`/oauth2/${stock}/v1/keys`)).json()).toEqual(keys);
    const introspection = await second.request(`/oauth2/${stock}/v1/introspect`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${btoa('0oaEmbeddedStockService:not-a-real-secret-of-the-stock-service')}`,
      },
      body: new URLSearchParams({ token: accessToken }).toString(),
    });
    expect(await introspection.json()).toMatchObject({ active: true });
    const dashboard = await fetch(`${second.adminUrl}/admin/dashboard`, {
      headers: { cookie: `${admin?.name ?? ''}=${admin?.value ?? ''}` },
      redirect: 'manual',
    });
    expect(dashboard.status).toBe(200);
  });

  test('keeps passwords as hashes', async ({ state }) => {
    const org = await startOrg({ seed: example, state });
    await org.close();
    expect(readFileSync(state, 'utf8')).not.toContain('not-a-real-password');
  });

  test('keeps the org’s own time', async ({ state }) => {
    const first = await startOrg({ state });
    first.clock.advance(86_400_000);
    await first.close();
    await using second = await startOrg({ state });
    expect(second.clock.now() - Date.now()).toBeGreaterThan(86_000_000);
  });

  test('leaves nothing but the file', async ({ state }) => {
    const org = await startOrg({ state });
    await call(org, 'POST', 'groups', { profile: { name: 'One' } });
    await org.close();
    expect(readdirSync(path.dirname(state))).toEqual(['org.json']);
  });

  test('writes while it runs, without being asked', async ({ state }) => {
    await using org = await startOrg({ state });
    await call(org, 'POST', 'groups', { profile: { name: 'Soon on disk' } });
    await expect.poll(() => readFileSync(state, 'utf8')).toContain('Soon on disk');
  });

  test('goes back to its start by a reset, and not before', async ({ state }) => {
    const first = await startOrg({ state });
    await call(first, 'POST', 'groups', { profile: { name: 'Kept' } });
    await first.close();
    await using second = await startOrg({ state });
    await call(second, 'POST', 'groups', { profile: { name: 'Not kept' } });
    second.reset();
    expect(await call(second, 'GET', 'groups?q=Not kept')).toEqual([]);
    expect(await call(second, 'GET', 'groups?q=Kept')).toHaveLength(1);
  });
});

const whole = async (state: string): Promise<string> => {
  const org = await startOrg({ state });
  await org.close();
  return readFileSync(state, 'utf8');
};

test.describe('a state file', () => {
  for (const { title, spoil, message } of [
    {
      title: 'that ends too early',
      spoil: (text: string) => text.slice(0, text.length / 2),
      message: /is torn: it ends too early\. It was left as it is\.$/,
    },
    {
      title: 'that is empty',
      spoil: () => '',
      message: /is not the state of an embedded org\. It was left as it is\.$/,
    },
    {
      title: 'that was changed by hand',
      spoil: (text: string) => text.replace('Sample App', 'Simple App'),
      message: /its checksum does not fit\. It was left as it is\.$/,
    },
    {
      title: 'that is JSON of somebody else',
      spoil: () => '{"name":"somebody-else","version":1}\n',
      message: /is not the state of an embedded org\. It was left as it is\.$/,
    },
    {
      title: 'that is no JSON at all',
      spoil: () => '# Shopping list\n',
      message: /is not the state of an embedded org\. It was left as it is\.$/,
    },
    {
      title: 'of another version',
      spoil: (text: string) => text.replace('"version":1', '"version":99'),
      message: /is of version 99; this embedded org reads version 1\. It was left as it is\.$/,
    },
  ])
    test(`${title} is refused with a sentence and not overwritten`, async ({ state }) => {
      const spoilt = spoil(await whole(state));
      writeFileSync(state, spoilt);
      const refused = startOrg({ state });
      await expect(refused).rejects.toThrow(StateFileError);
      await expect(refused).rejects.toThrow(message);
      expect(readFileSync(state, 'utf8')).toBe(spoilt);
    });

  test('of an org of another engine is refused', async ({ state }) => {
    await whole(state);
    await expect(startOrg({ state, engine: 'v1' })).rejects.toThrow(/does not fit: .*«idx»/);
  });

  test('in a folder that is not there is refused', async ({ state }) => {
    const nowhere = path.join(path.dirname(state), 'nowhere', 'org.json');
    await expect(startOrg({ state: nowhere })).rejects.toThrow(/cannot be written/);
  });
});

test.describe('a snapshot', () => {
  test('makes another org the same one', async () => {
    const org = new Org('idx', true);
    plant(org, await readSeed(example));
    org.sessions.start(org.users.get('ada.builder@embedded.example').id, ['pwd', 'otp']);
    org.clock.advance(1_000_000);
    const kept = JSON.stringify(org.snapshot());
    const other = new Org('idx', false);
    other.restore(JSON.parse(kept) as Json);
    expect(JSON.parse(JSON.stringify(other.snapshot()))).toEqual(JSON.parse(kept));
    expect(other.users.isPassword('ada.builder@embedded.example', 'not-a-real-password-ada')).toBe(
      true,
    );
    expect(other.groups.everyone.id).toBe(org.groups.everyone.id);
    expect(other.settings.isInteractionCodeEnabled()).toBe(true);
  });

  test('shares nothing with the org it was taken of', () => {
    const org = new Org('idx', true);
    plant(org, {});
    const kept = org.snapshot();
    const before = JSON.stringify(kept);
    const [app] = org.applications.all();
    app?.redirectUris.push('https://later.example');
    app?.assignedUsers.add('somebody');
    expect(JSON.stringify(kept)).toBe(before);
  });

  for (const { title, value } of [
    { title: 'maps and sets, also within each other', value: new Map([['a', new Set([1, 2])]]) },
    { title: 'what is undefined', value: { a: undefined, b: [undefined] } },
    { title: 'bytes', value: Buffer.from([0, 127, 255]) },
    { title: 'objects that look like a mark', value: { $: 'Set', of: [1] } },
  ])
    test(`holds ${title}`, () => {
      expect(fromJson(JSON.parse(JSON.stringify(toJson(value))) as Json)).toStrictEqual(value);
    });

  test('refuses what it could not give back', () => {
    expect(() => toJson({ when: new Date() })).toThrow('A Date cannot be kept.');
    expect(() => toJson({ act: () => 1 })).toThrow('A function cannot be kept.');
  });
});
