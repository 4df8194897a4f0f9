import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { AdminSession } from '../../../fixtures/live/admin-session.ts';
import { newPasskey } from '../../../fixtures/live/passkey-file.ts';
import type { ConsoleOfOrg } from './console-of-org.ts';
import { expect, test } from './passkey-of-org.ts';

/** What a browser answers to the org's sign-in page, from now on. */
const answersIn = (context: BrowserContext): { path: string; sent: string }[] => {
  const answers: { path: string; sent: string }[] = [];
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/idp/idx/') && !pathname.endsWith('/introspect'))
      answers.push({ path: pathname, sent: request.postData() ?? '' });
  });
  return answers;
};

const pathsOf = (answers: readonly { path: string }[]): string[] => answers.map(({ path }) => path);

/** What stops a sign-in. */
const stopOf = (signIn: Promise<void>): Promise<string> =>
  signIn.then(
    () => 'it went through',
    (error: unknown) => String(error),
  );

/** The plan of an administrator with password and passkey, without codes. */
const planOf = (live: ConsoleOfOrg, passkey: string) => {
  const { password, username } = live.org.admin;
  return { ...live.plan, credentials: { username, password, passkey } };
};

const countIn = (file: string): number =>
  (JSON.parse(readFileSync(file, 'utf8')) as { signCount: number }).signCount;

test.describe('an administrator with a passkey', () => {
  test('signs in by it where the org offers others, too', async ({
    context,
    live,
    page,
    passkeyFile,
  }) => {
    const answers = answersIn(context);
    const { totpSecret } = live.org.admin;
    const { credentials } = planOf(live, passkeyFile.path);
    const plan = { ...live.plan, credentials: { ...credentials, totpSecret } };
    await new AdminSession(plan).enter(context);
    await page.goto(`${live.org.adminUrl}/admin/dashboard`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dashboard');
    expect(pathsOf(answers)).toEqual([
      '/idp/idx/identify',
      '/idp/idx/challenge',
      '/idp/idx/challenge/answer',
    ]);
    expect(answers.at(-1)?.sent).toContain('signatureData');
  });

  test('signs in again and again, in browsers that know nothing of each other', async ({
    browser,
    live,
    passkeyFile,
  }) => {
    for (const run of ['run-1', 'run-2', 'run-3']) {
      await using context = await browser.newContext();
      const answers = answersIn(context);
      await new AdminSession({ ...planOf(live, passkeyFile.path), run }).enter(context);
      expect(pathsOf(answers).at(-1)).toBe('/idp/idx/challenge/answer');
      live.endSessions();
    }
  });

  test('has its count in the file before the org has the signature', async ({
    context,
    live,
    passkeyFile,
  }) => {
    const counts: number[] = [];
    const signed: number[] = [];
    await context.route('**/idp/idx/challenge/answer', async (route) => {
      const { credentials } = route.request().postDataJSON() as {
        credentials: { authenticatorData?: string };
      };
      const data = Buffer.from(credentials.authenticatorData ?? '', 'base64');
      signed.push(data.readUInt32BE(33));
      counts.push(countIn(passkeyFile.path));
      await route.continue();
    });
    await new AdminSession(planOf(live, passkeyFile.path)).enter(context);
    expect(counts).toHaveLength(1);
    expect(signed).toEqual(counts);
  });

  test('signs in with a copy of the file that is older than the last sign-in', async ({
    browser,
    live,
    passkeyFile,
  }) => {
    const before = readFileSync(passkeyFile.path, 'utf8');
    for (const run of ['run-1', 'run-2']) {
      await using context = await browser.newContext();
      await new AdminSession({ ...planOf(live, passkeyFile.path), run }).enter(context);
      live.endSessions();
      writeFileSync(passkeyFile.path, before);
      // The count is never below the seconds of the clock.
      await new Promise((resolve) => setTimeout(resolve, 1100));
    }
  });

  test('verifies by it in the middle of the work, where the session has ended', async ({
    context,
    live,
    page,
    passkeyFile,
  }) => {
    const session = new AdminSession(planOf(live, passkeyFile.path));
    await session.enter(context);
    session.accompany(page);
    await page.goto(`${live.org.adminUrl}/admin/dashboard`);
    live.endSessions();
    await page.goto(`${live.org.adminUrl}/admin/dashboard`);
    await session.signIn(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dashboard');
  });
});

test.describe('a passkey that the org does not take', () => {
  test('is shown once in a run, and said to be it', async ({ context, live, passkeyFile }) => {
    const { id, rpId, signCount, userHandle } = passkeyFile.read();
    // The id that the org knows, with the key of another.
    const { privateKey, publicKey } = newPasskey(rpId);
    const forged = { id, rpId, signCount, userHandle, privateKey, publicKey };
    writeFileSync(passkeyFile.path, JSON.stringify(forged));
    const answers = answersIn(context);
    const plan = planOf(live, passkeyFile.path);
    const said = await stopOf(new AdminSession(plan).enter(context));
    expect(said).toMatch(
      /SignInStopped: localhost:\d+ does not take the passkey of super\.admin@.*OKTA_ADMIN_PASSKEY/s,
    );
    const shown = answers.filter(({ path }) => path === '/idp/idx/challenge/answer');
    expect(shown).toHaveLength(1);
    const again = await stopOf(new AdminSession(plan).enter(context));
    expect(again).toContain('It is not tried again in this run.');
    expect(said + again).not.toContain(privateKey);
  });

  test('is one of somebody else: no signature is made', async ({ context, live, passkeyFile }) => {
    writeFileSync(passkeyFile.path, JSON.stringify(newPasskey('localhost')));
    const answers = answersIn(context);
    const said = await stopOf(new AdminSession(planOf(live, passkeyFile.path)).enter(context));
    expect(said).toMatch(/does not take the passkey of super\.admin@/);
    expect(pathsOf(answers)).not.toContain('/idp/idx/challenge/answer');
  });

  test('is not tried where others can read its file: nothing is sent at all', async ({
    context,
    live,
    passkeyFile,
  }) => {
    chmodSync(passkeyFile.path, 0o640);
    const answers = answersIn(context);
    const said = await stopOf(new AdminSession(planOf(live, passkeyFile.path)).enter(context));
    expect(said).toMatch(/PasskeyFileRefused: .*mode 0640.*chmod 600/s);
    expect(answers).toEqual([]);
  });
});
