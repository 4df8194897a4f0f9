import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import { bundledOrg } from '../../../commands/bundle-org.mjs';
import { OrgProcess } from './org-process.ts';
import { signInToConsole } from './sign-in-to-console.ts';

/** `state`: a path at which there is no file yet. */
const test = base.extend<{ state: string }>({
  state: async ({}, use, testInfo) => {
    mkdirSync(testInfo.outputDir, { recursive: true });
    await use(path.join(testInfo.outputDir, 'org.json'));
  },
});

const group = { profile: { name: 'Made by hand' } };

const groupsIn = async (org: OrgProcess): Promise<unknown> =>
  (await org.api('GET', 'groups?q=Made by hand')).json();

test.describe('npm run org --state', () => {
  test('finds everything again after SIGTERM, without a pause before it', async ({ state }) => {
    await using first = await OrgProcess.start('--state', state);
    expect((await first.api('POST', 'groups', group)).status).toBe(200);
    expect(await first.end('SIGTERM')).toBe(0);
    await using second = await OrgProcess.start('--state', state);
    expect(await groupsIn(second)).toMatchObject([group]);
  });

  test('finds it again after SIGKILL, once it has had the time to write', async ({ state }) => {
    await using first = await OrgProcess.start('--state', state);
    await first.api('POST', 'groups', group);
    await expect.poll(() => readFileSync(state, 'utf8')).toContain('Made by hand');
    await first.end('SIGKILL');
    await using second = await OrgProcess.start('--state', state);
    expect(await groupsIn(second)).toMatchObject([group]);
    await second.end('SIGTERM');
    expect(readdirSync(path.dirname(state))).toEqual(['org.json']);
  });

  test('keeps the file from others', async ({ state }) => {
    await using org = await OrgProcess.start('--state', state);
    await org.end('SIGTERM');
    expect(statSync(state).mode & 0o077).toBe(0);
  });
});

test.describe('npm run org', () => {
  test('has the Admin Console of the generation it is told', async ({ page }) => {
    await using org = await OrgProcess.start('--generation', 'A');
    await signInToConsole(page, org);
    await page.goto(`${org.adminUrl}/admin/apps/active`);
    await expect(page.getByRole('link', { name: 'Add Application' })).toBeVisible();
  });

  test('takes a seed file', async () => {
    await using org = await OrgProcess.start('--seed', 'embedded-org/seed.example.json');
    const apps = (await (await org.api('GET', 'apps?q=Web Shop')).json()) as unknown[];
    expect(apps).toHaveLength(1);
  });

  test('makes a passkey for its super administrator, and takes it again', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'passkey-'));
    const file = path.join(directory, 'passkey.json');
    const credentialIds = async (): Promise<unknown[]> => {
      await using org = await OrgProcess.start('--passkey', file);
      const factors = await org.api('GET', `users/${org.admin.username}/factors`);
      return ((await factors.json()) as { factorType: string; profile: object }[])
        .filter(({ factorType }) => factorType === 'webauthn')
        .map(({ profile }) => profile);
    };
    const made = await credentialIds();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { id } = JSON.parse(readFileSync(file, 'utf8')) as { id: string };
    expect(made).toEqual([{ credentialId: id, authenticatorName: 'Authenticator' }]);
    expect(await credentialIds()).toEqual(made);
    chmodSync(file, 0o644);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['commands/org.mjs', '--passkey', file],
      { cwd: path.resolve(import.meta.dirname, '../../..'), encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--passkey: .*mode 0644/);
    rmSync(directory, { recursive: true });
  });

  test('enforces the rate limits of a plan', async () => {
    await using org = await OrgProcess.start('--rate-limits', 'integrator-free');
    const statuses: number[] = [];
    for (let call = 0; call < 25; call += 1) statuses.push((await org.api('GET', 'apps')).status);
    expect(statuses).toContain(200);
    expect(statuses.at(-1)).toBe(429);
  });

  test('answers as late as it is told', async () => {
    await using org = await OrgProcess.start('--latency', 'api=150,page=0');
    const started = performance.now();
    await org.api('GET', 'apps');
    expect(performance.now() - started).toBeGreaterThanOrEqual(149);
  });

  test('says the public URLs where it was told them, and where a proxy finds it', async () => {
    await using org = await OrgProcess.start(
      ...['--public-org-url', 'https://acme.example.com'],
      ...['--public-admin-url', 'https://acme-admin.example.com/'],
    );
    expect(org).toMatchObject({
      orgUrl: 'https://acme.example.com',
      adminUrl: 'https://acme-admin.example.com',
    });
    // A proxy would have nowhere to pass requests on to.
    const atConsole = await fetch(`${org.listensAt?.adminUrl ?? ''}/admin/dashboard`, {
      redirect: 'manual',
    });
    expect(atConsole.headers.get('location')).toMatch(/^https:\/\/acme\.example\.com\/oauth2\//);
    const metadata = await fetch(`${org.listensAt?.orgUrl ?? ''}/.well-known/openid-configuration`);
    expect(await metadata.json()).toMatchObject({ issuer: 'https://acme.example.com' });
  });
});

test.describe('the bundled org', () => {
  test('is built once for the same sources', async () => {
    const entry = await bundledOrg();
    const built = statSync(entry).mtimeMs;
    expect(await bundledOrg()).toBe(entry);
    expect(statSync(entry).mtimeMs).toBe(built);
  });

  test('loads little before it is ready: what is heavy comes with the first request', async () => {
    const entry = await bundledOrg();
    const loaded = [...staticallyImportedBy(entry)];
    const bytes = loaded.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(200_000);
  });

  test('answers everything from the bundle: the console with its skin, tokens, sign-in', async () => {
    await using org = await OrgProcess.start();
    for (const url of [
      `${org.adminUrl}/admin/assets/courage.js`,
      `${org.adminUrl}/admin/assets/courage.css`,
      `${org.adminUrl}/admin/assets/odyssey.js`,
      `${org.adminUrl}/admin/assets/odyssey.css`,
      `${org.orgUrl}/oauth2/default/v1/keys`,
      `${org.orgUrl}/login/login.htm`,
    ])
      expect((await fetch(url)).status, url).toBe(200);
  });
});

/** The files that are loaded with an entry; what is imported on demand is not among them. */
const staticallyImportedBy = (entry: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(entry) || !existsSync(entry)) return seen;
  seen.add(entry);
  for (const [, file = ''] of readFileSync(entry, 'utf8').matchAll(
    /(?:^|[;\n])import(?:[^"'();]*from)?\s*["'](\.\/[^"']+)["']/g,
  ))
    staticallyImportedBy(path.join(path.dirname(entry), file), seen);
  return seen;
};
