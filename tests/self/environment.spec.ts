import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { judgeEnvironment } from '../../fixtures/environment.ts';

const root = path.resolve(import.meta.dirname, '../..');

const live = {
  OKTA_ORG_URL: 'https://acme.oktapreview.com',
  OKTA_ADMIN_USERNAME: 'admin@acme.example',
  OKTA_ADMIN_PASSWORD: 'not-a-real-password',
  OKTA_API_TOKEN: 'not-a-real-token',
  OKTA_ALLOWED_ORGS: 'acme.oktapreview.com',
};

/** What `npx playwright test --list` says with these variables. */
const listTests = (
  variables: Record<string, string>,
  ...args: string[]
): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--list', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...variables },
  });

const mistakesOf = (source: Record<string, string>): readonly string[] => {
  const read = judgeEnvironment(source);
  return read.ok ? [] : read.mistakes;
};

test.describe('the environment', () => {
  test('is the embedded org where nothing is set', () => {
    expect(judgeEnvironment({})).toEqual({
      ok: true,
      environment: { target: 'embedded', generation: 'C' },
    });
  });

  test('counts an empty value as not set', () => {
    expect(judgeEnvironment({ OKTA_ORG_URL: '', OKTA_RUN_LEVEL: ' ' }).ok).toBe(true);
  });

  test('refuses an org URL that is none', () => {
    expect(mistakesOf({ ...live, OKTA_ORG_URL: 'acme' })).toEqual([
      expect.stringMatching(/^OKTA_ORG_URL is not a URL/),
    ]);
  });

  test('refuses a run level it does not know, and names those it knows', () => {
    expect(mistakesOf({ OKTA_RUN_LEVEL: 'destroy' })).toEqual([
      expect.stringMatching(/^OKTA_RUN_LEVEL is none of observe, create, disrupt/),
    ]);
  });

  test('refuses a TOTP secret that is not Base32', () => {
    expect(mistakesOf({ OKTA_ADMIN_TOTP_SECRET: '0189' })).toEqual([
      expect.stringMatching(/^OKTA_ADMIN_TOTP_SECRET is not Base32/),
    ]);
  });

  test('tells everything that is missing beside an org URL, a sentence each', () => {
    const mistakes = mistakesOf({ OKTA_ORG_URL: live.OKTA_ORG_URL });
    expect(mistakes).toHaveLength(4);
    expect(mistakes.join('\n')).toContain('OKTA_ADMIN_PASSWORD is missing');
    expect(mistakes.join('\n')).toContain('OKTA_API_TOKEN (or OKTA_API_CLIENT_ID) is missing');
  });

  test('tells what cannot be used and what is missing in one go', () => {
    const mistakes = mistakesOf({
      OKTA_ORG_URL: 'https://acme-admin.oktapreview.com',
      OKTA_ADMIN_USERNAME: live.OKTA_ADMIN_USERNAME,
      OKTA_RUN_LEVEL: 'destroy',
    }).join('\n');
    expect(mistakes).toContain('OKTA_ORG_URL is the address of an Admin Console');
    expect(mistakes).toContain('OKTA_RUN_LEVEL is none of');
    expect(mistakes).toContain('OKTA_ADMIN_PASSWORD is missing');
  });

  test('wants the password of a lesser administrator whose name is given', () => {
    expect(mistakesOf({ OKTA_LIMITED_ADMIN_USERNAME: 'limited@acme.example' })).toEqual([
      expect.stringMatching(/^OKTA_LIMITED_ADMIN_PASSWORD is missing/),
    ]);
  });

  test('takes a generation of the console, and refuses what is none', () => {
    expect(judgeEnvironment({ OKTA_CONSOLE_GENERATION: 'A' })).toMatchObject({
      environment: { generation: 'A' },
    });
    expect(mistakesOf({ OKTA_CONSOLE_GENERATION: 'D' })).toEqual([
      expect.stringMatching(/^OKTA_CONSOLE_GENERATION is none of A, B, C/),
    ]);
  });

  test('takes a live org that is well configured, and has the tests for it listed', () => {
    const { status, stdout } = listTests(live);
    expect(status).toBe(0);
    expect(stdout).toContain('[live org]');
  });

  test('refuses to let secrets of a live org be written down, with code 2', () => {
    const { status, stderr } = listTests(live, '--trace=on');
    expect(status).toBe(2);
    expect(stderr).toContain('--trace cannot be switched on where the org is a live one');
  });

  test('ends a run with code 2, a sentence per mistake and no stack trace', () => {
    const { status, stderr, stdout } = listTests({
      OKTA_ORG_URL: 'acme',
      OKTA_RUN_LEVEL: 'destroy',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('nothing was run');
    expect(stderr).toContain('OKTA_ORG_URL is not a URL');
    expect(stderr).toContain('OKTA_RUN_LEVEL is none of');
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
  });

  test('is described in .env.example, every variable with a sentence', () => {
    const example = readFileSync(path.join(root, '.env.example'), 'utf8');
    const source = readFileSync(path.join(root, 'fixtures/environment.ts'), 'utf8');
    const variables = new Set(
      [...source.matchAll(/^ {2}(OKTA_[A-Z_]+):/gm)].map(([, name]) => name),
    );
    expect(variables.size).toBeGreaterThan(10);
    for (const name of variables) expect(example).toMatch(new RegExp(`^${name ?? ''}=`, 'm'));
  });
});
