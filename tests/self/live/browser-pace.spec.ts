import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { Governor } from '../../../fixtures/live/governor.ts';
import { startLiveTarget } from '../../../fixtures/live/live-target.ts';
import { openConsole } from '../../../fixtures/live/open-console.ts';
import { AccountPage, FeaturesPage, turnToOpen } from '../../../pages/index.ts';
import type { ConsoleOfOrg } from './console-of-org.ts';
import { expect, test } from './console-of-org.ts';
import { observingWorkerOf } from './worker-of-org.ts';

const ofConsole = 'Admin Console, per user and page';
const ofSignIn = 'Identity Engine, per sign-in';

/** A console at the pace of a governor whose waits move the org's clock. */
const paced = (browser: Browser, live: ConsoleOfOrg) => {
  const { clock, admin, adminUrl } = live.org;
  const governor = new Governor({
    clock: {
      now: () => clock.now(),
      sleep: (milliseconds) => {
        clock.advance(milliseconds);
        return Promise.resolve();
      },
    },
  });
  /** How often something was waited for while something is done after the limit was used up. */
  const waitsFor = async (limit: string, deed: () => Promise<unknown>): Promise<number> => {
    const before = governor.traffic.waits[limit]?.count ?? 0;
    await deed();
    return (governor.traffic.waits[limit]?.count ?? 0) - before;
  };
  const openOften = (path: string, times = 40): void => {
    for (let count = 0; count < times; count += 1)
      governor.consoleOpened(admin.username, new URL(path, adminUrl).href);
  };
  const open = () => openConsole(browser, { ...live.plan, generation: 'C', governor });
  return { governor, open, openOften, waitsFor };
};

const account = '/admin/settings/account';

test.describe('the pace of a browser on a live org', () => {
  test('is kept by what opens a screen and what reads it anew', async ({ browser, live }) => {
    const { open, openOften, waitsFor } = paced(browser, live);
    await using console = await open();
    const page = new AccountPage(console);
    expect(await waitsFor(ofConsole, () => page.open())).toBe(0);
    openOften(account);
    expect(await waitsFor(ofConsole, () => page.open())).toBe(1);
    openOften(account);
    expect(await waitsFor(ofConsole, () => page.reload())).toBe(1);
    openOften('/admin/dashboard');
    expect(await waitsFor(ofConsole, () => page.open())).toBe(0);
  });

  test('is kept by what asks the server behind a screen', async ({ browser, live }) => {
    const { open, openOften, waitsFor } = paced(browser, live);
    await using console = await open();
    const page = new AccountPage(console);
    await page.open();
    openOften('/admin/api/v1/embedded-login-settings');
    expect(await waitsFor(ofConsole, () => page.server.tells())).toBe(1);
  });

  test('counts where a link has led, and each address that is opened once', async ({
    browser,
    live,
  }) => {
    const { open, openOften, waitsFor } = paced(browser, live);
    await using console = await open();
    const page = new FeaturesPage(console);
    await page.openMenu();
    // With the link and one opening, it is as many as may be.
    openOften('/admin/settings/features', 38);
    await page.chooseFromMenu();
    await expect(page.heading).toBeVisible();
    expect(await waitsFor(ofConsole, () => page.open())).toBe(0);
    expect(await waitsFor(ofConsole, () => page.open())).toBe(1);
  });

  test('is kept by the session that is looked for, and by a sign-in in between', async ({
    browser,
    live,
  }) => {
    const { governor, open, openOften, waitsFor } = paced(browser, live);
    openOften('/admin/dashboard');
    const console = await open();
    expect(governor.traffic.waits).toMatchObject({ [ofConsole]: { count: 1 } });
    const page = new AccountPage(console);
    await page.open();
    live.endSessions();
    for (let count = 0; count < 10; count += 1) await governor.signInTurn(live.org.admin.username);
    expect(await waitsFor(ofSignIn, () => page.open())).toBe(1);
    await console[Symbol.asyncDispose]();
    openOften('/admin/dashboard');
    await using _ = await open();
    expect(governor.traffic.waits).toMatchObject({ [ofConsole]: { count: 2 } });
  });

  test('is that of a worker’s governor, for its administrators and for a visitor', async ({
    browser,
    live,
  }) => {
    const { admin, adminUrl } = live.org;
    await using worker = await observingWorkerOf(live, browser);
    await using target = await startLiveTarget(worker, { level: 'observe', given: {} });
    await using ofAdministrator = await browser.newContext();
    await using ofVisitor = await browser.newContext();
    const pages = [await ofAdministrator.newPage(), await ofVisitor.newPage()] as const;
    await worker.enter(pages[0], admin);
    target.paceVisitor?.(ofVisitor);
    const address = `${adminUrl}/admin/apps/active`;
    for (const page of pages) {
      for (let count = 0; count < 40; count += 1) await turnToOpen(page, address);
      const turn = turnToOpen(page, address).then(() => 'its turn');
      expect(await Promise.race([turn, pause(500).then(() => 'waits')])).toBe('waits');
    }
  });
});
