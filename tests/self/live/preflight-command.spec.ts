import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { TestInfo } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { startOrg } from '../../../embedded-org/index.ts';
import { PasskeyFile, newPasskey } from '../../../fixtures/live/passkey-file.ts';
import { liveVariablesOf } from './live-variables.ts';

const command = path.resolve(import.meta.dirname, '../../../commands/preflight.ts');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs it in a folder of the test's own, where there is no `.env` and no journal. */
const preflight = async (
  info: TestInfo,
  variables: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Promise<Ended> => {
  const { HOME = '', PATH = '' } = process.env;
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), command, ...options],
    {
      cwd: info.outputDir,
      env: { HOME, PATH, PLAYWRIGHT_BROWSERS_PATH: '0', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { code, stdout, stderr };
};

test.describe('npm run preflight', () => {
  test.beforeEach(({}, info) => {
    // Playwright makes it when something is written there first.
    mkdirSync(info.outputDir, { recursive: true });
  });

  test('prints a table, writes it down, and ends with 0 where nothing is blocked', async ({}, info) => {
    await using org = await startOrg({ rateLimits: 'integrator-free' });
    const { code, stderr, stdout } = await preflight(
      info,
      liveVariablesOf(org),
      '--json',
      'preflight.json',
    );
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^ {2}Access: domain +ok +\S+ is the address of an Okta org\./m);
    expect(stdout).toMatch(/^ {2}Access: credentials +ok +The API token is valid and acts as/m);
    expect(stdout).toMatch(/^ {2}Engine +ok +Identity Engine/m);
    expect(stdout).toMatch(/^ {2}Admin Console +ok +Generation C, version 2026\.07\.2 E\./m);
    expect(stdout).toContain('Nothing stands in the way of a run.');
    expect(code).toBe(0);
    const file = readFileSync(path.join(info.outputDir, 'preflight.json'), 'utf8');
    expect(JSON.parse(file)).toMatchObject({
      orgUrl: org.orgUrl,
      findings: expect.arrayContaining([
        expect.objectContaining({ id: 'engine', verdict: 'ok' }),
        expect.objectContaining({ id: 'session-binding', verdict: 'unknown' }),
      ]),
    });
    for (const secret of [org.admin.password, org.admin.totpSecret, org.apiToken])
      expect(`${stdout}${file}`).not.toContain(secret);
  });

  test('ends with 1 where something is blocked, such as the sign-in', async ({}, info) => {
    await using org = await startOrg();
    const wrong = { ...liveVariablesOf(org), OKTA_ADMIN_PASSWORD: 'not-the-password' };
    const { code, stdout } = await preflight(info, wrong);
    expect(stdout).toMatch(/^ {2}Admin Console +blocked +The administrator was not let in:/m);
    expect(code).toBe(1);
  });

  for (const { evidence, title, variables, what } of [
    {
      title: 'the API token is bad',
      variables: { OKTA_API_TOKEN: '00not-a-real-token-of-this-org' },
      what: 'credentials',
      evidence: /The API token is not valid at this org.*answered with 401 E0000011/,
    },
    {
      title: 'the address is another one',
      // Nobody listens there.
      variables: { OKTA_ORG_URL: 'http://localhost:1' },
      what: 'domain',
      evidence: /Nobody answers at http:\/\/localhost:1\..*Set OKTA_ORG_URL/,
    },
  ])
    test(`tells what stands in the way, and what to do, where ${title}`, async ({}, info) => {
      await using org = await startOrg();
      const { code, stdout } = await preflight(
        info,
        { ...liveVariablesOf(org), ...variables, OKTA_ALLOWED_ORGS: 'localhost' },
        '--json',
        'preflight.json',
      );
      expect(stdout).toMatch(new RegExp(`^ {2}Access: ${what} +blocked `, 'm'));
      const { findings } = JSON.parse(
        readFileSync(path.join(info.outputDir, 'preflight.json'), 'utf8'),
      ) as { findings: { id: string; evidence: string; whatToDo: string }[] };
      const line = findings.find(({ id }) => id === `access-${what}`);
      expect(`${line?.evidence ?? ''} ${line?.whatToDo ?? ''}`).toMatch(evidence);
      expect(code).toBe(1);
    });

  test('signs in by a passkey alone, and says nothing of it', async ({}, info) => {
    const file = new PasskeyFile(path.join(info.outputDir, 'passkey.json'));
    file.create(newPasskey('localhost'));
    const { id, privateKey, publicKey } = file.read();
    await using org = await startOrg({
      seed: { passkeys: [{ of: 'super.admin@embedded.example', id, publicKey }] },
    });
    const { OKTA_ADMIN_TOTP_SECRET: _, ...variables } = liveVariablesOf(org);
    const { code, stderr, stdout } = await preflight(info, {
      ...variables,
      OKTA_ADMIN_PASSKEY: file.path,
    });
    expect(stdout).toMatch(/^ {2}Admin Console +ok +Generation C/m);
    expect(stdout).toMatch(/^ {2}Administrator’s MFA +ok +/m);
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain(privateKey);
  });

  for (const { options, sentence, title, variables } of [
    {
      title: 'there is no live org to look at',
      variables: {},
      options: [],
      sentence: 'OKTA_ORG_URL is not set',
    },
    {
      title: 'a variable is missing',
      variables: { OKTA_ORG_URL: 'https://acme.okta.com' },
      options: [],
      sentence: 'OKTA_ADMIN_USERNAME is missing',
    },
    {
      title: 'an option is unknown',
      variables: {},
      options: ['--prob'],
      sentence: '--prob',
    },
  ])
    test(`ends with 2 and a sentence where ${title}`, async ({}, info) => {
      const { code, stderr } = await preflight(info, variables, ...options);
      expect(code).toBe(2);
      expect(stderr).toContain(sentence);
      expect(stderr).not.toMatch(/^\s+at /m);
    });
});
