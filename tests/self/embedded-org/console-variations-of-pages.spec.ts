import type { Page } from '@playwright/test';
import type { ConsoleVisit } from './console-test.ts';
import { expect, test } from './console-test.ts';

const account = '/admin/settings/account';

test.describe('A console that says things twice', () => {
  test.use({
    options: {
      consoleVariations: ['headings-are-doubled-off-screen', 'buttons-are-doubled-unseen'],
    },
  });

  test('says them once to who sees or hears', async ({ page, visit }) => {
    await page.goto(visit.org.adminUrl + account);
    const heading = page.getByRole('heading', { name: 'Account', level: 1 });
    await expect(heading).toBeInViewport();
    const copies = page.locator('.off-canvas').getByText('Account', { exact: true });
    await expect(copies).toBeVisible();
    await expect(copies).not.toBeInViewport();
    await expect(page.locator('.not-painted').getByText('Edit', { exact: true })).toBeHidden();
    await expect(page.getByRole('link', { name: /^Edit/ })).toHaveCount(1);
  });
});

test.describe('A console that paints late', () => {
  test.use({ options: { consoleVariations: ['screens-paint-late', 'counters-are-stale'] } });

  test('takes its time, and tells numbers later still', async ({ page, visit }) => {
    const started = Date.now();
    await visit.open('/admin/apps/active');
    expect(Date.now() - started).toBeGreaterThanOrEqual(300);
    const counter = page.locator('.data-list-count').first();
    await expect(page.getByRole('row').first()).toBeVisible();
    await expect(counter).toHaveText('0');
    await expect(counter).not.toHaveText('0');
  });
});

test.describe('A console with tabs', () => {
  const claims = '/admin/oauth2/as/default#tab-claims';

  test.describe('whose fragments are followed', () => {
    test.use({ options: { consoleVariations: ['tab-fragments-are-followed'] } });

    test('opens the tab of the address', async ({ page, visit }) => {
      await visit.open(claims);
      await expect(page.locator('.ui-tabs-selected')).toHaveText('Claims');
    });
  });

  test.describe('whose fragments are lost', () => {
    test.use({ options: { consoleVariations: ['tab-fragments-are-lost'] } });

    test('opens the first tab, and forgets the other', async ({ page, visit }) => {
      await visit.open(claims);
      await expect(page.locator('.ui-tabs-selected')).toHaveText('Settings');
      expect(new URL(page.url()).hash).toBe('');
    });
  });
});

test.describe('A console with other pages', () => {
  test.use({
    options: { consoleVariations: ['getting-started-comes-first', 'headings-have-a-help-link'] },
  });

  test('begins at Getting started, and offers help in headings', async ({ page, visit }) => {
    await visit.open('/admin/dashboard');
    await expect(page).toHaveURL(/\/admin\/getting-started$/);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(/^Getting started/);
    await expect(heading.getByRole('link', { name: 'Help' })).toBeVisible();
    await visit.open(account);
    await expect(heading).toHaveText(/^Account/);
  });
});

test.describe('A console that refuses its first page', () => {
  test.use({ options: { consoleVariations: ['first-page-is-refused'] } });

  test('shows the next', async ({ page, visit }) => {
    const refused = await page.goto(visit.org.adminUrl + account);
    expect(refused?.status()).toBe(429);
    expect(refused?.headers()['retry-after']).toBe('1');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account');
  });
});

/** What lies over the page, and the button that takes it away. */
const overlays = {
  'idle-warning-interrupts': ['#session-idle-warning', 'Stay signed in'],
  'tour-overlay-interrupts': ['#pendo-guide-container', 'Close'],
  'consent-banner-interrupts': ['#onetrust-banner-sdk', 'Accept All Cookies'],
  'free-trial-interrupts': ['#free-trial-expired-modal', 'Close'],
} as const;

for (const [id, [box, button]] of Object.entries(overlays))
  test.describe(`A console with ${id}`, () => {
    test.use({ options: { consoleVariations: [id as keyof typeof overlays] } });

    test('is in the way until it is taken away, and not again', async ({ page, visit }) => {
      await visit.open(account);
      const overlay = page.locator(box);
      await expect(overlay).toBeVisible();
      const isOnTop = await overlay.evaluate((box) => {
        const { bottom, left } = box.getBoundingClientRect();
        return box.contains(document.elementFromPoint(left + 5, bottom - 5));
      });
      expect(isOnTop).toBe(true);
      await overlay.getByRole('button', { name: button }).click();
      await expect(overlay).toHaveCount(0);
      await visit.form('Embedded widget').getByRole('link', { name: /^Edit/ }).click();
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(overlay).toHaveCount(0);
    });
  });

test.describe('A console that verifies in a tab', () => {
  test.use({ options: { consoleVariations: ['step-up-opens-a-tab'] } });

  const begin = async ({ page, visit }: { page: Page; visit: ConsoleVisit }): Promise<Page> => {
    await visit.open(account);
    const panel = visit.form('Embedded widget');
    await panel.getByRole('link', { name: /^Edit/ }).click();
    await panel.getByText('Interaction Code', { exact: true }).click();
    const opened = page.waitForEvent('popup');
    await panel.getByRole('button', { name: 'Save' }).click();
    return opened;
  };

  test('waits for it', async ({ context, page, visit }) => {
    const stays = { contentType: 'text/html', body: '<h1>Verifying</h1>' };
    await context.route('**/admin/step-up', (route) => route.fulfill(stays));
    const tab = await begin({ page, visit });
    await expect(tab.getByRole('heading')).toBeVisible();
    await expect(page.locator('#step-up-waiting')).toBeVisible();
    expect(await visit.isInteractionCodeEnabled()).toBe(false);
    await tab.close();
    await expect(page.locator('#step-up-waiting')).toHaveCount(0);
    await expect.poll(() => visit.isInteractionCodeEnabled()).toBe(true);
  });

  test('saves once it has closed itself', async ({ page, visit }) => {
    const tab = await begin({ page, visit });
    await expect.poll(() => tab.isClosed()).toBe(true);
    await expect.poll(() => visit.isInteractionCodeEnabled()).toBe(true);
    await expect(page.locator('#step-up-waiting')).toHaveCount(0);
  });
});
