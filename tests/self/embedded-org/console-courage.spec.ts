import { expect, test } from './console-test.ts';

/** Facts about courage, Okta's forms framework, that make its console hard to drive. */
test.describe('The skin courage', () => {
  test.beforeEach(async ({ visit }) => {
    await visit.open('/admin/apps/oauth2-wizard/create?applicationType=WEB');
  });

  test('lays the label over the box', async ({ page }) => {
    const box = page.getByRole('checkbox', { name: 'Refresh Token' });

    await expect(box.check({ timeout: 700 })).rejects.toThrow(/intercepts pointer events/);
    await page.getByText('Refresh Token', { exact: true }).click();
    await expect(box).toBeChecked();
    await box.uncheck({ force: true });
    await expect(box).not.toBeChecked();
    await box.press('Space');
    await expect(box).toBeChecked();
  });

  test('gives groups, lists of addresses and messages no names', async ({ page }) => {
    await expect(page.getByText('Grant type', { exact: true })).toBeVisible();
    await expect(page.getByRole('group')).toHaveCount(0);
    await expect(page.getByRole('radiogroup')).toHaveCount(0);
    await expect(page.getByLabel('Sign-in redirect URIs')).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Sign-in redirect URIs' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Add URI' })).toHaveCount(3);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('names inputs by a counter that goes on', async ({ page, visit }) => {
    const idOf = (): Promise<string | null> =>
      page.getByLabel('App integration name').getAttribute('id');
    await visit.open('/admin/settings/account');
    const panel = visit.form('Embedded widget');
    const ids = new Set<string | null>();
    for (const link of ['Edit', 'Cancel', 'Edit'] as const) {
      ids.add(await panel.getByRole('checkbox').getAttribute('id'));
      await panel.getByRole('link', { name: link }).click();
    }
    expect(ids.size).toBe(3);
    await visit.open('/admin/apps/oauth2-wizard/create?applicationType=WEB');
    expect(await idOf()).toMatch(/^input\d+$/);
    await expect(page.locator('input[name=client_name]')).toHaveCount(1);
  });

  test('removes an address at leisure', async ({ page }) => {
    const uris = page.locator('input[name=uri]');
    const remove = page.locator('.array-input').first().locator('a.icon-only');
    await expect(remove).toHaveAccessibleName('');
    await remove.click();
    expect(await uris.count()).toBe(3);
    await expect(uris).toHaveCount(2);
  });

  test('hangs an open list at the end of the body', async ({ page, visit }) => {
    await visit.open('/admin/oauth2/as/default');
    await page.getByRole('link', { name: 'Access Policies' }).click();
    await page.getByTitle('Edit').click();
    const dialog = page.locator('#simplemodal-container');
    await dialog.locator('.chzn-single').nth(1).click();

    await expect(page.getByRole('option', { name: 'Minutes' })).toBeVisible();
    await expect(dialog.getByRole('option')).toHaveCount(0);
    await page.getByRole('option', { name: 'Minutes' }).click();
    await expect(dialog.locator('.chzn-single').nth(1)).toHaveText('Minutes');
  });
});
