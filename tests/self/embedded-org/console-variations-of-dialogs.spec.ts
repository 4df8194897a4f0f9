import type { Page } from '@playwright/test';
import type { ConsoleVariation } from '../../../embedded-org/index.ts';
import type { ConsoleVisit } from './console-test.ts';
import { expect, test } from './console-test.ts';

const origins = '/admin/access/api/trusted_origins';

const openAdd = async (visit: ConsoleVisit): Promise<void> => {
  await visit.open(origins);
  await visit.page.getByRole('link', { name: 'Add Origin' }).click();
  await expect(visit.page.getByLabel('Name')).toBeFocused();
};

const fill = async (page: Page, name: string, url: string): Promise<void> => {
  await page.getByLabel('Name').fill(name);
  await page.getByRole('textbox', { name: 'Origin URL' }).fill(url);
  await page.getByText(/^CORS/).last().click();
};

const define = (visit: ConsoleVisit, name: string): Promise<unknown> =>
  visit.api('/trustedOrigins', {
    method: 'POST',
    body: JSON.stringify({
      name,
      origin: `https://${name}.example.com`,
      scopes: [{ type: 'CORS' }],
    }),
  });

test.describe('A console whose dialogs have a role', () => {
  test.use({ options: { consoleVariations: ['dialogs-have-a-role'] } });

  test('has one', async ({ page, visit }) => {
    await openAdd(visit);
    await expect(page.getByRole('dialog')).toContainText('Origin URL');
  });
});

test.describe('A console whose dialogs are taller than the window', () => {
  test.use({ options: { consoleVariations: ['dialogs-are-taller-than-the-window'] } });

  test('has Save below the fold', async ({ page, visit }) => {
    await openAdd(visit);
    const save = page.getByRole('button', { name: 'Save' });
    await expect(save).not.toBeInViewport();
    await fill(page, 'Shop', 'https://shop.example.com');
    await save.click();
    await expect(page.getByRole('row').filter({ hasText: 'Shop' })).toBeVisible();
  });
});

test.describe('A console with Save and Add Another', () => {
  test.use({ options: { consoleVariations: ['save-and-add-another-is-offered'] } });

  test('saves, and opens the dialog again', async ({ page, visit }) => {
    await openAdd(visit);
    await fill(page, 'Shop', 'https://shop.example.com');
    await page.getByRole('button', { name: 'Save and Add Another' }).click();
    await expect(page.getByLabel('Name')).toHaveValue('');
    expect(await visit.api<unknown[]>('/trustedOrigins')).toHaveLength(1);
  });
});

test.describe('A console that saves rules anyway', () => {
  test.use({
    options: { consoleVariations: ['rules-are-saved-anyway', 'rules-are-spelt-in-another-case'] },
  });

  test('asks on top of the dialog first', async ({ page, visit }) => {
    await visit.open('/admin/oauth2/as/default');
    await page.getByRole('link', { name: 'Access Policies' }).click();
    await page.getByRole('link', { name: 'Add Rule', exact: true }).click();
    const rule = visit.form('Add Rule');
    await expect(rule.getByLabel('Rule Name')).toBeFocused();
    await rule.getByLabel('Rule Name').fill('Another');
    const create = rule.getByRole('button', { name: 'Create rule', exact: true });

    await create.click();
    const question = page.getByRole('dialog', { name: 'Save changes?' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(question).toHaveCount(0);
    await expect(rule).toBeVisible();

    await create.click();
    await question.getByRole('button', { name: 'Save anyway' }).click();
    await expect(rule).toHaveCount(0);
    await expect(page.getByRole('cell', { name: 'Another', exact: true })).toBeVisible();
  });
});

/** Where a refusal is said: above the form, at the field, in a message that goes. */
const said = {
  'refusals-are-banners-only': [1, 0, 0],
  'refusals-are-at-fields-only': [0, 1, 0],
  'refusals-are-toasts-only': [0, 0, 1],
  'refusals-are-silent': [0, 0, 0],
} as const satisfies Partial<Record<ConsoleVariation, readonly number[]>>;

for (const [id, [banners, fields, toasts]] of Object.entries(said))
  test.describe(`A console with ${id}`, () => {
    test.use({ options: { consoleVariations: [id as ConsoleVariation] } });

    test('says a refusal there and nowhere else', async ({ page, visit }) => {
      await openAdd(visit);
      await fill(page, 'Shop', 'no URL');
      const answered = page.waitForResponse('**/deeds/trustedOrigins.add');
      await page.getByRole('button', { name: 'Save' }).click();
      expect((await answered).status()).toBe(400);

      await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
      await expect(page.locator('.o-form-error-container .infobox-error')).toHaveCount(banners);
      await expect(page.locator('.o-form-input-error')).toHaveCount(fields);
      await expect(page.locator('.infobox-confirm')).toHaveCount(toasts);
      const text = 'Origin value is not valid';
      await expect(page.getByText(text)).toHaveCount(banners + fields + toasts);
      expect(await visit.api<unknown[]>('/trustedOrigins')).toEqual([]);
    });
  });

test.describe('A console with other lists', () => {
  test.use({
    options: {
      consoleVariations: [
        'status-is-text',
        'confirmations-say-ok',
        'lists-are-in-another-order',
        'policies-are-added-in-short',
      ],
    },
  });

  test('turns them, says the status as text and asks for OK', async ({ page, visit }) => {
    await define(visit, 'first');
    await define(visit, 'second');
    await visit.open(origins);
    const rows = page.getByRole('row').filter({ hasText: 'example.com' });
    await expect(rows.first()).toContainText('second');
    const row = rows.filter({ hasText: 'first' });
    await expect(row.getByRole('link', { name: 'Active', exact: true })).toHaveCount(0);
    await expect(row.getByRole('cell', { name: 'Active', exact: true })).toBeVisible();

    await row.locator('.option-selected').click();
    await row.getByRole('link', { name: 'Deactivate' }).click();
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await expect(row.getByRole('cell', { name: 'Inactive', exact: true })).toBeVisible();
    const found = await visit.api<{ name: string; status: string }[]>('/trustedOrigins');
    expect(found.find(({ name }) => name === 'first')?.status).toBe('INACTIVE');
  });

  test('adds policies by fewer words', async ({ page, visit }) => {
    await visit.open('/admin/oauth2/as/default');
    await page.getByRole('link', { name: 'Access Policies' }).click();
    await page.getByRole('link', { name: 'Add policy', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Add Policy', exact: true })).toBeVisible();
  });
});
