import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { InnerProject } from './inner-run.ts';

const root = resolve(import.meta.dirname, '../../..');
const moduleOf = (path: string): string => JSON.stringify(join(root, path));

/**
 * A spec that fails on purpose in many ways, each with a secret of its org in hand: as a spec of
 * this suite would let it out. What the secrets were goes to a file beside all artifacts.
 */
const leaking = `
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { requirement, test as suite } from ${moduleOf('fixtures/index.ts')};

suite.describe('An org that tells its secrets', () => {
  suite.use({ given: { interactionCode: 'on' } });
  suite('in every way there is', requirement('ORG-IC-01'), async ({ org, page, target }) => {
    const app = await org.createApplication({ grants: ['interaction_code', 'refresh_token'] });
    const flow = org.flow(app, org.ownAuthorizationServer);
    const attempt = await flow.start(org.user, 'openid offline_access');
    const answer = await flow.exchange(attempt.interactionCode ?? '');
    const admin = target.administrators['super administrator'];
    const authorization = await target.api.authorization();
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    const jwk = privateKey.export({ format: 'jwk' });
    const [cookie] = await page.context().cookies(target.description.adminUrl);
    const { credentials } = page.context();
    const passkey = await credentials.create('localhost');
    await credentials.create('localhost', passkey);
    const xsrf = 'xsrf-' + app.clientSecret.slice(0, 20);
    const passCode = org.oneTimePassword(admin);
    const told = {
      password: admin.password,
      'another password': org.newPassword(),
      'TOTP seed': admin.totpSecret,
      'API token': authorization.replace('SSWS ', ''),
      'client secret': app.clientSecret,
      'private key': pem.split('\\n')[1],
      'private JWK': jwk.d,
      passkey: passkey.privateKey,
      cookie: cookie.value,
      'xsrf token': xsrf,
      'interaction code': attempt.interactionCode,
      'access token': answer.body.access_token,
      'refresh token': answer.body.refresh_token,
    };
    writeFileSync(process.env.CANARIES, JSON.stringify(told));
    await page.goto(target.description.orgUrl);
    await page.setContent(
      '<label>Password <input type="password"></label><label>Enter code <input></label><label>Setup secret <input></label>',
    );
    await page.getByLabel('Password').fill(admin.password);
    await page.getByLabel('Password').fill(told['another password']);
    await page.getByLabel('Setup secret').pressSequentially(admin.totpSecret);
    await page.getByLabel('Enter code').fill(passCode);
    expect.soft(answer, 'no tokens').toMatchObject({ status: 400 });
    expect.soft(attempt.interactionCode, 'no code').toBeUndefined();
    expect.soft(app.clientSecret).toBe('');
    expect.soft(pem, 'the key').toBe('');
    expect.soft(jwk, 'the key').toEqual({});
    expect.soft(passkey, 'the passkey').toEqual({});
    expect.soft(passkey.privateKey, 'the passkey').toBe('');
    expect.soft(passkey.privateKey.length + ' of ' + passkey.privateKey, 'the passkey').toBe('');
    expect.soft({ Authorization: authorization }).toEqual({});
    expect.soft('cookie: ' + cookie.name + '=' + cookie.value).toBe('');
    expect.soft('X-Okta-XsrfToken: ' + xsrf).toBe('');
    expect.soft({ username: admin.username, password: admin.password }).toEqual({});
    await expect.soft(page.getByLabel('Password')).toHaveValue('', { timeout: 100 });
    await expect.soft(page.getByLabel('Setup secret')).toHaveValue('', { timeout: 100 });
    await test.info().attach('log', { body: 'client_secret=' + app.clientSecret, contentType: 'text/plain' });
    test.info().annotations.push({ type: 'issue', description: 'password: "' + admin.password + '"' });
    await test.step('with ' + answer.body.access_token, async () => {
      throw new Error('refused with refresh_token=' + answer.body.refresh_token);
    });
  });
});
`;

/** Every file below a folder, archives unpacked, with the archive in the html report. */
const artifactsOf = (folder: string): { name: string; text: string }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path);
      const bytes = readFileSync(path);
      const archive = /data:application\/zip;base64,([\w+/=]+)/.exec(bytes.toString('latin1'))?.[1];
      const packed = name.endsWith('.zip') ? bytes : archive && Buffer.from(archive, 'base64');
      return [
        { name, text: bytes.toString('utf8') },
        ...(packed
          ? unpacked(packed).map((inner) => ({ ...inner, name: `${name}: ${inner.name}` }))
          : []),
      ];
    });

const unpacked = (archive: Buffer): { name: string; text: string }[] => {
  const folder = mkdtempSync(join(tmpdir(), 'unpacked-'));
  try {
    writeFileSync(join(folder, 'archive'), archive);
    execFileSync('unzip', ['-q', '-o', 'archive', '-d', 'files'], { cwd: folder });
    return artifactsOf(join(folder, 'files'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

// It runs Playwright itself, with an org and a browser.
test.describe.configure({ timeout: 180_000 });

test('no secret of an org is found in any artifact of a run that fails', async () => {
  const canaries = mkdtempSync(join(tmpdir(), 'canaries-'));
  process.env['CANARIES'] = join(canaries, 'told.json');
  const reporters = [
    [join(root, 'reports/redacting-reporter.ts')],
    ['list'],
    [join(root, 'reports/conformance-reporter.ts'), { outputDir: 'out' }],
    ['html', { outputFolder: 'out/playwright', open: 'never' }],
    ['junit', { outputFile: 'out/junit.xml' }],
    ['json', { outputFile: 'out/results.json' }],
    ['blob', { outputDir: 'out/blob' }],
  ];
  await using project = new InnerProject(
    { 'leaking.spec.ts': leaking },
    {},
    { reporter: reporters, timeout: 60_000, use: { trace: 'off', screenshot: 'on' } },
  );
  const { output } = await project.run();
  expect(output).toContain('no tokens');
  const told = JSON.parse(readFileSync(process.env['CANARIES'], 'utf8')) as Record<string, string>;
  delete process.env['CANARIES'];
  rmSync(canaries, { recursive: true });

  expect(Object.keys(told)).toHaveLength(13);
  for (const [kind, secret] of Object.entries(told)) expect(secret, kind).toMatch(/.{8}/);
  const artifacts = [
    ...artifactsOf(project.out('')),
    ...artifactsOf(join(project.folder, 'results')),
    { name: 'console output', text: output },
  ];
  const kinds = artifacts.map(({ name }) => name);
  expect(kinds).toEqual(
    expect.arrayContaining([
      'conformance-report.json',
      'html/index.html',
      'summary.md',
      'junit.xml',
      'results.json',
      'playwright/index.html',
      expect.stringMatching(/^playwright\/index\.html: report\.json/),
      expect.stringMatching(/^blob\/.*\.zip: report\.jsonl/),
      expect.stringMatching(/error-context\.md$/),
      'console output',
    ]),
  );
  const found = artifacts.flatMap(({ name, text }) =>
    Object.entries(told)
      .filter(([, secret]) => text.includes(secret) || text.includes(encodeURIComponent(secret)))
      .map(([kind]) => `${kind} in ${name}`),
  );
  expect(found).toEqual([]);
  // What failed is still to be understood.
  expect(output).toContain('no tokens');
  expect(output).toContain('[redacted]');
});
