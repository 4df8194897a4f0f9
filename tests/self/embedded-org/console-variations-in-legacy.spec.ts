import type { Page } from '@playwright/test';
import type { ConsoleVisit } from './console-test.ts';
import { expect, test } from './console-test.ts';

const origins = '/admin/access/api/trusted_origins';

/** Facts about variations that a skin without fetched deeds has in a way of its own. */
test.describe('A legacy console that verifies in a tab', () => {
  test.use({ options: { skin: 'legacy', consoleVariations: ['step-up-opens-a-tab'] } });

  const save = async (page: Page, visit: ConsoleVisit): Promise<Page> => {
    await visit.open('/admin/settings/account');
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('checkbox', { name: 'Interaction Code' }).check();
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Save' }).click();
    return opened;
  };

  test('submits no form before the tab is gone', async ({ context, page, visit }) => {
    const stays = { contentType: 'text/html', body: '<h1>Verifying</h1>' };
    await context.route('**/admin/step-up', (route) => route.fulfill(stays));
    const tab = await save(page, visit);
    await expect(tab.getByRole('heading')).toBeVisible();
    await expect(page.locator('#step-up-waiting')).toBeVisible();
    expect(await visit.isInteractionCodeEnabled()).toBe(false);
    await tab.close();
    await expect(page.locator('#messages .infobox-success')).toBeVisible();
    expect(await visit.isInteractionCodeEnabled()).toBe(true);
  });

  test('waits for it with what a script submits, too', async ({ page, visit }) => {
    await visit.open('/admin/settings/features');
    const boxes = page.getByRole('checkbox');
    const before = await boxes.first().isChecked();
    const opened = page.waitForEvent('popup');
    const loaded = page.waitForEvent('load');
    await boxes.first().click();
    await expect.poll(async () => (await opened).isClosed()).toBe(true);
    await loaded;
    await expect(boxes.first()).toBeChecked({ checked: !before });
  });
});

test.describe('A legacy console with Save and Add Another', () => {
  test.use({ options: { skin: 'legacy', consoleVariations: ['save-and-add-another-is-offered'] } });

  const add = async (page: Page, visit: ConsoleVisit, url: string): Promise<void> => {
    await visit.open(origins);
    await page.getByText('Add Origin', { exact: true }).click();
    await page.getByLabel('Name').fill('Shop');
    await page.getByRole('textbox', { name: 'Origin URL' }).fill(url);
    await page.getByRole('checkbox', { name: /^CORS/ }).check();
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Save and Add Another' }).click();
    await loaded;
  };

  test('saves, and opens the dialog again', async ({ page, visit }) => {
    await add(page, visit, 'https://shop.example.com');
    await expect(page.getByLabel('Name')).toHaveValue('');
    expect(await visit.api<unknown[]>('/trustedOrigins')).toHaveLength(1);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByLabel('Name')).toHaveCount(0);
  });

  test('leaves what was refused as it was', async ({ page, visit }) => {
    await add(page, visit, 'no URL');
    await expect(page.getByLabel('Name')).toHaveValue('Shop');
    expect(await visit.api<unknown[]>('/trustedOrigins')).toEqual([]);
  });
});

test.describe('A legacy console that saves rules anyway', () => {
  test.use({ options: { skin: 'legacy', consoleVariations: ['rules-are-saved-anyway'] } });

  test('asks on top of the dialog first', async ({ page, visit }) => {
    await visit.open('/admin/oauth2/as/default');
    await page.getByRole('link', { name: 'Access Policies' }).click();
    await page.getByText('Add rule', { exact: true }).click();
    await page.getByLabel('Rule Name').fill('Another');
    const create = page.getByRole('button', { name: 'Create Rule', exact: true });
    const question = page.getByRole('dialog', { name: 'Save changes?' });

    await create.click();
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(question).toHaveCount(0);
    await expect(create).toBeVisible();

    await create.click();
    await question.getByRole('button', { name: 'Save anyway' }).click();
    await expect(create).toHaveCount(0);
    await expect(page.getByRole('cell', { name: 'Another', exact: true })).toBeVisible();
  });
});
