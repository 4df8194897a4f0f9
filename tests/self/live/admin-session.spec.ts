import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { AdminSession } from '../../../fixtures/live/admin-session.ts';
import { SessionFile } from '../../../fixtures/live/session-file.ts';
import { oneTimePassword } from '../../../fixtures/one-time-password.ts';
import { expect, test } from './console-of-org.ts';
import { observingWorkerOf } from './worker-of-org.ts';

/** Answers that a browser gives to the org's sign-in page, from now on. */
const answersIn = (context: BrowserContext): string[] => {
  const answers: string[] = [];
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/idp/idx/') && !pathname.endsWith('/introspect'))
      answers.push(pathname);
  });
  return answers;
};

/** What stops a sign-in. */
const stopOf = (signIn: Promise<void>): Promise<string> =>
  signIn.then(
    () => 'it went through',
    (error: unknown) => String(error),
  );

test.describe('the session of an administrator', () => {
  test('is of a sign-in with password and code, and lets into the console', async ({
    context,
    live,
    page,
  }) => {
    await new AdminSession(live.plan).enter(context);
    await page.goto(`${live.org.adminUrl}/admin/dashboard`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dashboard');
  });

  test('is used again while it lives: there is no second sign-in on the wire', async ({
    browser,
    live,
  }) => {
    const first = await browser.newContext();
    const second = await browser.newContext();
    const [before, after] = [answersIn(first), answersIn(second)];
    await new AdminSession(live.plan).enter(first);
    await new AdminSession({ ...live.plan, run: 'run-2' }).enter(second);
    expect(before).not.toEqual([]);
    expect(after).toEqual([]);
    const page = await second.newPage();
    await page.goto(`${live.org.adminUrl}/admin/dashboard`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dashboard');
    await Promise.all([first.close(), second.close()]);
  });

  test('is one for all who need it at once: they take turns', async ({ browser, live }) => {
    await using first = await browser.newContext();
    await using second = await browser.newContext();
    const answers = [answersIn(first), answersIn(second)];
    await Promise.all([
      new AdminSession(live.plan).enter(first),
      new AdminSession(live.plan).enter(second),
    ]);
    expect(answers.flat()).toEqual(['/idp/idx/identify', '/idp/idx/challenge/answer']);
  });

  test('waits for nobody who has ended without a word', async ({ context, live }) => {
    const session = new AdminSession(live.plan);
    await session.enter(context);
    // Of no process: ids begin at 1 and end far below.
    writeFileSync(`${live.file}.lock`, '999999999');
    await session.enter(context);
    expect(session.cookies.map(({ name }) => name)).toContain('okta-admin-session');
  });

  test('is a new one where the old one has ended', async ({ browser, live }) => {
    await using first = await browser.newContext();
    await using second = await browser.newContext();
    await new AdminSession(live.plan).enter(first);
    live.endSessions();
    const answers = answersIn(second);
    await new AdminSession(live.plan).enter(second);
    expect(answers).toEqual(['/idp/idx/identify', '/idp/idx/challenge/answer']);
  });

  test('is kept where its owner alone can read it, without password and seed', async ({
    context,
    live,
  }) => {
    await new AdminSession(live.plan).enter(context);
    expect(statSync(live.file).mode & 0o777).toBe(0o600);
    expect(statSync(live.directory).mode & 0o777).toBe(0o700);
    const kept = readFileSync(live.file, 'utf8');
    expect(kept).toContain('okta-admin-session');
    const { password, totpSecret } = live.org.admin;
    expect(kept).not.toContain(password);
    expect(kept).not.toContain(totpSecret);
  });

  test('is not taken from a file that others can read', async ({ context, live }) => {
    const session = new AdminSession(live.plan);
    await session.enter(context);
    chmodSync(live.file, 0o644);
    const said = await stopOf(session.enter(context));
    expect(said).toMatch(/SessionFileRefused: .*mode 0644.*chmod 600/s);
  });

  test('is not taken from a file of another user', async ({ context, live }) => {
    const session = new AdminSession(live.plan);
    await session.enter(context);
    const { username } = live.org.admin;
    const kept = readFileSync(live.file, 'utf8').replace(username, 'somebody.else@example.com');
    writeFileSync(live.file, kept);
    const said = await stopOf(session.enter(context));
    expect(said).toMatch(/should hold the session of .* but holds that of somebody\.else@example/);
  });

  test('is not taken from a file of another org', async ({ context, live }) => {
    const session = new AdminSession(live.plan);
    await session.enter(context);
    const kept = readFileSync(live.file, 'utf8').replace(live.org.orgUrl, 'https://acme.okta.com');
    writeFileSync(live.file, kept);
    const said = await stopOf(session.enter(context));
    expect(said).toContain('in https://acme.okta.com. It was copied or renamed: delete it.');
  });
});

test.describe('a one-time password', () => {
  test('is never given twice: the next one is waited for', async ({ browser, live }) => {
    const pauses: number[] = [];
    const plan = {
      ...live.plan,
      pause: (milliseconds: number) => {
        pauses.push(milliseconds);
        return live.plan.pause?.(milliseconds) ?? Promise.resolve();
      },
    };
    await using first = await browser.newContext();
    await using second = await browser.newContext();
    await new AdminSession(plan).enter(first);
    // Another process has just given the next one away, and the org has ended the session.
    const kept = JSON.parse(readFileSync(live.file, 'utf8')) as object;
    const lastStep = Math.floor(live.org.clock.now() / 30_000) + 1;
    writeFileSync(live.file, JSON.stringify({ ...kept, cookies: [], lastStep }));
    const answers = answersIn(second);
    await new AdminSession({ ...plan, run: 'run-2' }).enter(second);
    expect(pauses).toHaveLength(1);
    expect(live.org.clock.now()).toBeGreaterThanOrEqual((lastStep + 1) * 30_000);
    expect(JSON.parse(readFileSync(live.file, 'utf8'))).toMatchObject({ lastStep: lastStep + 1 });
    expect(answers).toEqual(['/idp/idx/identify', '/idp/idx/challenge/answer']);
  });

  test('that somebody takes beside the session is not used by it, nor the other way round', async ({
    browser,
    live,
  }) => {
    await using context = await browser.newContext();
    const session = new AdminSession(live.plan);
    const { totpSecret } = live.org.admin;
    // Not at the end of its time, which would be waited out without any guard.
    live.org.clock.advance(30_000 - (live.org.clock.now() % 30_000));
    const begun = live.org.clock.now();
    expect(await session.code()).toBe(oneTimePassword(totpSecret, begun));
    await session.enter(context);
    expect(await session.code()).toBe(oneTimePassword(totpSecret, begun + 60_000));
  });

  test('of an administrator is remembered where sessions are, whoever asks a worker', async ({
    browser,
    live,
  }) => {
    await using worker = await observingWorkerOf(live, browser);
    const { admin, limitedAdmin, orgUrl } = live.org;
    const lastOf = (username: string) => new SessionFile(orgUrl, username).read().lastStep;
    await worker.nextCode(admin);
    expect(lastOf(admin.username)).toBeGreaterThan(0);
    expect(lastOf(limitedAdmin.username)).toBeUndefined();
    await worker.nextCode(limitedAdmin);
    expect(lastOf(limitedAdmin.username)).toBeGreaterThan(0);
    await worker.nextCode({ ...admin, username: 'somebody@example.com' });
    expect(lastOf('somebody@example.com')).toBeUndefined();
  });

  test('is not waited for where the clock has been put back', async ({ context, live }) => {
    const session = new AdminSession(live.plan);
    await session.enter(context);
    const kept = JSON.parse(readFileSync(live.file, 'utf8')) as { lastStep: number };
    const ahead = { ...kept, cookies: [], lastStep: kept.lastStep + 100 };
    writeFileSync(live.file, JSON.stringify(ahead));
    await context.clearCookies();
    expect(await stopOf(session.enter(context))).toContain('has been put back');
  });
});

test.describe('what the org refuses', () => {
  test('is not tried again in the run, from no process, but in the next', async ({
    browser,
    live,
  }) => {
    await using context = await browser.newContext();
    const { credentials } = live.plan;
    const plan = { ...live.plan, credentials: { ...credentials, password: 'wrong' } };
    const answers = answersIn(context);
    const said = await stopOf(new AdminSession(plan).enter(context));
    expect(said).toMatch(
      /refuses the user name or the password of .*«Unable to sign in».*OKTA_ADMIN_USERNAME and OKTA_ADMIN_PASSWORD/s,
    );
    expect(answers).toEqual(['/idp/idx/identify']);
    const again = await stopOf(new AdminSession(plan).enter(context));
    expect(again).toContain('It is not tried again in this run.');
    expect(answers).toHaveLength(1);
    await new AdminSession({ ...live.plan, run: 'run-2' }).enter(context);
    expect(answers).toHaveLength(3);
  });

  test('is the code: after the next one, which may be right', async ({ context, live }) => {
    const { credentials } = live.plan;
    const answers = answersIn(context);
    const plan = { ...live.plan, credentials: { ...credentials, totpSecret: 'JBSWY3DPEHPK3PXP' } };
    const said = await stopOf(new AdminSession(plan).enter(context));
    expect(said).toMatch(/refuses the codes of Google Authenticator.*OKTA_ADMIN_TOTP_SECRET/s);
    expect(answers).toEqual([
      '/idp/idx/identify',
      '/idp/idx/challenge/answer',
      '/idp/idx/challenge/answer',
    ]);
  });

  test('is an account that is locked', async ({ context, live }) => {
    await live.showLockOut();
    await live.lock();
    const said = await stopOf(new AdminSession(live.plan).enter(context));
    expect(said).toMatch(/The account of .* is locked.*Unlock it in the Admin Console/s);
  });

  test('is somebody without a role', async ({ context, live }) => {
    const plan = { ...live.plan, credentials: live.org.user, givenBy: 'OKTA_LIMITED_ADMIN' };
    const said = await stopOf(new AdminSession(plan).enter(context));
    expect(said).toMatch(/not let into its Admin Console.*Give the user an administrator role/s);
  });

  test('is who has no authenticator', async ({ context, live }) => {
    const { password, username } = live.org.admin;
    const plan = { ...live.plan, credentials: { password, username } };
    const said = await stopOf(new AdminSession(plan).enter(context));
    expect(said).toMatch(/something beside the password.*OKTA_ADMIN_TOTP_SECRET/s);
  });
});
