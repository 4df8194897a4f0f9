import { expect, test } from './console-test.ts';

test.describe('A console without variations', () => {
  test('says Applications, and opens the dialog at once', async ({ page, visit }) => {
    await visit.open('/admin/apps/active');

    await expect(page.getByRole('button', { name: 'Applications', exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Create App Integration' }).click();
    await expect(page.getByRole('heading', { name: 'Create a new app integration' })).toBeVisible();
  });
});

test.describe('A console with «Applications and Resources»', () => {
  test.use({ options: { consoleVariations: ['applications-and-resources'] } });

  test('has Applications beneath it', async ({ page, visit }) => {
    await visit.open('/admin/dashboard');

    await expect(page.getByRole('button', { name: 'Applications', exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Applications and Resources' }).click();
    await page.getByRole('link', { name: 'Applications', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Applications');
  });
});

test.describe('A console whose Create App Integration is a menu', () => {
  test.use({ options: { consoleVariations: ['create-app-integration-menu'] } });

  test('has the dialog under «Classic experience»', async ({ page, visit }) => {
    await visit.open('/admin/apps/active');
    const heading = page.getByRole('heading', { name: 'Create a new app integration' });

    await page.getByRole('link', { name: 'Create App Integration' }).click();
    await expect(heading).toHaveCount(0);
    await page.getByRole('link', { name: 'Classic experience' }).click();
    await expect(heading).toBeVisible();
  });

  test('opens no menu for who may not create', async ({ page, visit }) => {
    await visit.as('limitedAdmin');
    await visit.open('/admin/apps/active');

    await page.getByRole('link', { name: 'Create App Integration' }).click();
    await expect(page.getByRole('link', { name: 'Classic experience' })).toBeHidden();
  });
});
