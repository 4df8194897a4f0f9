import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redactor } from '../../../reports/redactor.ts';
import { InnerProject } from './inner-run.ts';

/** Every secret below carries this in its midst, so that one search finds what slipped through. */
const canary = 'CaNaRy7';
const token = `00${canary}abcdefghijklmnopqrstuvwxyz_ABCDEF`;
const jwt = `eyJraWQiOiJ${canary}.eyJzdWIiOiI${canary}.sig${canary}`;
const clientSecret = `Q9${canary}${'aB3-'.repeat(14)}x`;

// Each test runs Playwright itself.
test.describe.configure({ timeout: 120_000 });

test.describe('Redaction', () => {
  for (const [what, text] of [
    ['an API token in a header', `Authorization: SSWS ${token}`],
    ['an API token in a sentence', `with SSWS ${canary}1 it answers 401`],
    ['an API token alone', `the token ${token}, which`],
    ['a JWT', `got ${jwt}`],
    ['a JWT cut short', `got eyJraWQiOiJ${canary}abcdefgh…`],
    ['a bearer token', `Bearer a.${canary}.b`],
    ['basic authentication', `authorization: 'Basic MG9h${canary}'`],
    ['an interaction code in an address', `http://localhost/cb?interaction_code=${canary}&state=1`],
    ['a code in an address', `http://localhost/cb?state=1&code=${canary}#top`],
    ['an interaction code of a response', `{"name":"interaction_code","value":"${canary}"}`],
    ['a field of JSON', `{"client_secret": "a\\"${canary}", "grant_types": []}`],
    ['a field of an object', `{ clientSecret: '${canary}', refresh_token: "${canary}" }`],
    ['a form', `grant_type=refresh_token&refresh_token=${canary}&client_secret=${canary}`],
    ['an interaction code alone', `Received: "${canary}kQ2-vW9xT4uB7n_Lz0mRs1YpEo3dHcGfJi6"`],
    ['a client secret alone', `copied ${clientSecret}.`],
    ['a set cookie', `set-cookie: idx=${canary}; Path=/; HttpOnly`],
    ['a cookie header', `"cookie": "sid=${canary}; idx=${canary}"`],
    ['a session cookie', `JSESSIONID=E123456${canary}; okta-admin-session=abcdefg${canary}`],
    ['a private key', `-----BEGIN PRIVATE KEY-----\nMII${canary}\n-----END PRIVATE KEY-----`],
    ['a setup key', `otpauth://totp/Okta?secret=${canary}&issuer=Okta`],
    ['an xsrf token in a header', `X-Okta-XsrfToken: ab${canary}`],
    ['an xsrf token of a page', `{"xsrfToken": "ab${canary}"}`],
    ['a private JWK', `{"kty":"EC","d":"${canary}aBcDeFgHiJkLmNoPqRsT","crv":"P-256"}`],
    ['a call log', `  - fill("${canary}")`],
  ] as const) {
    test(`takes out ${what}`, () => {
      const redacted = new Redactor().text(text);
      expect(redacted).not.toContain(canary);
      expect(redacted).toContain('[redacted]');
    });
  }

  test('leaves what only speaks of secrets', () => {
    const texts = [
      'The web app needs a client_secret, and answers «invalid_client» without one.',
      'grant_types: ["authorization_code", "interaction_code", "refresh_token"]',
      'Security > API > Authorization Servers > default > Access Policies',
      'http://localhost:4001/oauth2/default/v1/token',
      'the application 0oa1b2c3d4E5F6g7h8i9 of the user 00u1b2c3d4E5F6g7h8i9',
      'response_type=code&code_challenge_method=S256',
      'token_endpoint_auth_method: client_secret_basic',
      'commit 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12',
      'test-results/environment-live-Access-to-1166c-M-in-one-line-or-in-several/error-context.md',
      `Locator: getByLabel('Password')`,
    ];
    expect(texts.map((text) => new Redactor().text(text))).toEqual(texts);
  });

  test('forgets what it was told, in other spellings too', () => {
    const redactor = new Redactor();
    redactor.learn('p&ss"word7"x');
    redactor.learnTyped('password');
    const told = redactor.text('p&ss"word7"x p%26ss%22word7%22x p&ss\\"word7\\"x password');
    expect(told).toBe('[redacted] [redacted] [redacted] password');
  });

  test('hides what is typed into a field that takes a secret', () => {
    const redactor = new Redactor();
    const title = (deed: string, locator?: string): string => redactor.stepTitle(deed, locator);
    expect(title('Fill "hunter2"', `getByLabel('Password')`)).toBe(
      `Fill "[redacted]" getByLabel('Password')`,
    );
    expect(title('Type "123456"', `getByLabel('Enter code')`)).toContain('[redacted]');
    expect(title('Type "hunter2"')).toBe('Type "[redacted]"');
    expect(title('Fill "My app"', `getByLabel('App integration name')`)).toBe(
      `Fill "My app" getByLabel('App integration name')`,
    );
    expect(title('Click', `getByText('Reset password')`)).toBe(`Click getByText('Reset password')`);
  });

  test('reaches every file of a report and the terminal’s table', async () => {
    process.env['REPORT_CANARY'] = `plain-${canary}-value`;
    // As long as a key, but of no form by which it would be known.
    const ofFile = `filed-${canary}-${'x'.repeat(40)}`.toLowerCase();
    const directory = mkdtempSync(join(tmpdir(), 'redaction-'));
    process.env['REPORT_CANARY_FILE'] = join(directory, 'passkey.json');
    writeFileSync(process.env['REPORT_CANARY_FILE'], JSON.stringify({ privateKey: ofFile }));
    await using project = new InnerProject(
      {
        'a.spec.ts': `
        test.describe('with ${token}', () => {
          test('tells secrets', cites('T-01'), async ({ page }) => {
            await attach('target', { ...target, orgUrl: 'http://localhost/?token=${canary}' });
            await attach('api-calls', { '/cb?interaction_code=${canary}': 1 });
            await attach('found-by', [
              { control: 'SSWS ${token}', screen: '${jwt}', foundBy: 'plain-${canary}-value' },
            ]);
            test.info().annotations.push({ type: 'issue', description: '${jwt}' });
            await page.setContent('<label>Password <input type="password"></label><label>Name <input></label>');
            await page.getByLabel('Password').fill('s3cret-${canary}');
            await page.getByLabel('Password').pressSequentially('t0p-${canary}');
            await test.step('with interaction_code=${canary}', () => {});
            await expect(page.getByLabel('Password'), 'said ${jwt}').toHaveValue('', { timeout: 300 });
          });
          test('skips', cites('T-02'), () => { test.skip(true, 'as client_secret=${canary}'); });
        });
        test('breaks', () => { throw new Error('${ofFile}; Cookie: idx=${canary}; and plain-${canary}-value'); });`,
      },
      { secretVariables: ['REPORT_CANARY'], secretFileVariables: ['REPORT_CANARY_FILE', 'UNSET'] },
    );
    const { output } = await project.run('--grep', 'tells|skips|breaks', '--', `--x=${token}`);
    delete process.env['REPORT_CANARY'];
    delete process.env['REPORT_CANARY_FILE'];
    rmSync(directory, { recursive: true });

    const files = project.files.filter((file) => !file.endsWith('.png'));
    expect(files).toEqual(['conformance-report.json', 'html/index.html', 'summary.md']);
    for (const file of files) {
      const text = readFileSync(project.out(file), 'utf8');
      expect(text, file).toContain('[redacted]');
      expect(text, file).not.toContain(ofFile);
      expect(
        text.split('\n').filter((line) => line.includes(canary)),
        file,
      ).toEqual([]);
    }
    // The other reporter on the terminal is Playwright's own; ours begins with the target.
    const table = output.slice(output.lastIndexOf('Org: '));
    expect(table).toContain('Verdict');
    expect(table).not.toContain(canary);
  });
});
