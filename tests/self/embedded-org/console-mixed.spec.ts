import { expect, test } from './console-test.ts';

/** Facts about screens of the console that several technologies have a part in. */
test.describe('The skin mixed', () => {
  test.use({ options: { skin: 'mixed' } });

  test('has a form of courage in a dialog of Odyssey, with lists of Selectize', async ({
    page,
    visit,
  }) => {
    await visit.open('/admin/oauth2/as/default');
    await page.getByRole('link', { name: 'Access Policies' }).click();
    await page.getByTitle('Edit').click();
    const dialog = page.locator('.MuiDialog-root').getByRole('dialog');

    await expect(dialog.getByRole('heading', { level: 1, name: 'Edit Rule' })).toBeVisible();
    const form = dialog.locator('form[data-se=o-form]');
    await expect(form.locator('[data-se=o-form-fieldset]').first()).toBeVisible();
    await expect(form.locator('.chzn-single')).toHaveCount(0);
    const unit = form.locator('.selectize-wrapper').filter({ hasText: 'Hours' });
    await unit.locator('.selectize-input').click();
    await page.locator('.selectize-dropdown .option', { hasText: 'Minutes' }).click();
    await form.getByLabel('Access token lifetime is').fill('30');
    await form.getByLabel('Rule Name').fill('Renamed');
    await form.getByRole('button', { name: 'Update Rule' }).click();

    await expect(dialog).toBeHidden();
    await expect(page.getByRole('cell', { name: 'Renamed' })).toBeVisible();
    const [policy] = await visit.api<{ id: string }[]>('/authorizationServers/default/policies');
    const [rule] = await visit.api<
      { name: string; actions: { token: { accessTokenLifetimeMinutes: number } } }[]
    >(`/authorizationServers/default/policies/${policy?.id}/rules`);
    expect(rule).toMatchObject({
      name: 'Renamed',
      actions: { token: { accessTokenLifetimeMinutes: 30 } },
    });
  });

  test('says in the form what was refused, and keeps the dialog', async ({ page, visit }) => {
    await visit.open('/admin/access/api/trusted_origins');
    await page.getByRole('link', { name: 'Add Origin' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save' }).click();

    await expect(dialog.locator('.o-form-input-error').first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.locator('.MuiDialog-root')).toHaveCount(0);
  });

  test('asks in a modal without a role, above those of Odyssey', async ({ page, visit }) => {
    await visit.open('/admin/oauth2/as/default');
    await page.getByRole('link', { name: 'Access Policies' }).click();
    await page.getByTitle('Delete').click();

    await expect(page.locator('#simplemodal-container')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // Above whatever dialog of Odyssey is open.
    const layer = await page
      .locator('#simplemodal-overlay')
      .evaluate((overlay) => Number(getComputedStyle(overlay).zIndex));
    expect(layer).toBeGreaterThan(1300);
  });

  test('has a screen in a frame', async ({ page, visit }) => {
    await page.goto(`${visit.org.adminUrl}/admin/groups`);
    const frame = page.frameLocator('iframe[title=Groups]');

    await expect(frame.getByRole('cell', { name: /^Everyone/ })).toBeVisible();
    await expect(frame.getByRole('heading', { level: 1, name: 'Groups' })).toBeVisible();
    await expect(frame.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
    await expect(page.getByRole('navigation')).toBeVisible();
  });
});
