import { expect, test } from './console-test.ts';

/** Facts about the pages of the console that are older than its forms framework. */
test.describe('The skin legacy', () => {
  test.use({ options: { skin: 'legacy', seed: { interactionCode: true } } });

  test('has boxes as the browser draws them, in sets with a legend', async ({ page, visit }) => {
    await visit.open('/admin/apps/oauth2-wizard/create?applicationType=WEB');
    const box = page.getByRole('checkbox', { name: 'Refresh Token' });

    await box.check();
    await expect(box).toBeChecked();
    await expect(page.getByRole('group', { name: 'Grant type' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Core grants' })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Implicit' })).toBeHidden();
    await page.getByRole('link', { name: 'Advanced' }).click();
    await expect(page.getByRole('checkbox', { name: 'Implicit' })).toBeVisible();
  });

  test('writes ids with dots, and a hidden field for every box', async ({ page, visit }) => {
    await visit.open('/admin/settings/account');
    await page.locator('[id$="edit_link"]').click();
    const box = page.getByRole('checkbox', { name: 'Interaction Code' });

    await expect(box).toHaveAttribute('id', /^account\./);
    const name = await box.getAttribute('name');
    await expect(page.locator(`input[type=hidden][name="_${name}"]`)).toHaveCount(1);
    await expect(page.locator('form[method=post] input[name=_xsrfToken]')).toHaveCount(1);
    await expect(page.locator('input[type=submit]')).toHaveValue('Save');
    await expect(page.locator('input[type=button][value=Cancel]')).toBeVisible();
  });

  test('saves by submitting the form, and loads the page again', async ({ page, visit }) => {
    await visit.open('/admin/settings/account');
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('checkbox', { name: 'Interaction Code' }).uncheck();
    const answers: string[] = [];
    page.on('response', (response) => {
      const request = response.request();
      if (request.isNavigationRequest())
        answers.push(
          `${request.method()} ${new URL(response.url()).pathname} ${response.status()}`,
        );
    });
    await page.getByRole('button', { name: 'Save' }).click();

    await expect(page.locator('#messages .infobox-success')).toBeVisible();
    expect(answers).toEqual([
      'POST /admin/forms/account.saveEmbeddedWidget 303',
      'GET /admin/settings/account 200',
    ]);
    expect(await visit.isInteractionCodeEnabled()).toBe(false);
    await page.reload();
    await expect(page.getByRole('link', { name: 'Edit' })).toBeVisible();
    await expect(page.locator('#messages .infobox-success')).toHaveCount(0);
  });

  test('sends what its fields hold, whether or not a script has heard of it', async ({
    page,
    visit,
  }) => {
    await visit.open('/admin/apps/oauth2-wizard/create?applicationType=WEB');
    await page.getByLabel('App integration name').evaluate((input: HTMLInputElement) => {
      input.value = 'Set by a script';
    });
    await page.locator('input[name="redirectUris[0]"]').evaluate((input: HTMLInputElement) => {
      input.value = 'https://app.example/callback';
    });
    await page.getByRole('button', { name: 'Save' }).click();

    await expect(page.getByRole('heading', { level: 1, name: 'Set by a script' })).toBeVisible();
    const [app] =
      await visit.api<
        { settings: { oauthClient: { redirect_uris: string[]; grant_types: string[] } } }[]
      >('/apps?q=Set');
    expect(app?.settings.oauthClient).toMatchObject({
      redirect_uris: ['https://app.example/callback'],
      // A box that is locked is not sent by itself.
      grant_types: ['authorization_code'],
    });
  });

  test('brings a refused form back as it was filled in', async ({ page, visit }) => {
    await visit.open('/admin/apps/oauth2-wizard/create?applicationType=WEB');
    await page.getByLabel('App integration name').fill('Half done');
    await page.locator('input[name="redirectUris[0]"]').fill('no address');
    await page.getByRole('checkbox', { name: 'Refresh Token' }).check();
    await page.getByRole('button', { name: 'Save' }).click();

    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(page.locator('.infobox-error')).toHaveCount(1);
    await expect(page.locator('.inlineError')).toHaveCount(1);
    await expect(page.getByLabel('App integration name')).toHaveValue('Half done');
    await expect(page.locator('input[name="redirectUris[0]"]')).toHaveValue('no address');
    await expect(page.getByRole('checkbox', { name: 'Refresh Token' })).toBeChecked();
  });

  test('brings a refused dialog back too, on the tab it was opened from', async ({
    page,
    visit,
  }) => {
    await visit.open('/admin/oauth2/as/default');
    await page.getByRole('tab', { name: 'Access Policies' }).click();
    await page.getByTitle('Edit').filter({ visible: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit Rule' });
    await dialog.getByLabel('Rule Name').fill('');
    await dialog.getByRole('button', { name: 'Update Rule' }).click();

    await expect(dialog.getByRole('alert').first()).toBeVisible();
    await expect(dialog.getByLabel('Rule Name')).toHaveValue('');
    await dialog.getByLabel('Rule Name').fill('Renamed');
    await dialog.getByRole('button', { name: 'Update Rule' }).click();

    await expect(page.getByRole('cell', { name: 'Renamed' })).toBeVisible();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('tab', { name: 'Access Policies' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  test('has tabs and dialogs of jQuery UI, and lists of Selectize', async ({ page, visit }) => {
    await visit.open('/admin/oauth2/as/default');
    await expect(page.locator('#tabs.ui-tabs > ul > li.ui-tabs-tab[role=tab]')).toHaveCount(5);
    await page.getByRole('tab', { name: 'Access Policies' }).click();
    await page.getByTitle('Edit').filter({ visible: true }).click();
    const dialog = page.locator('.ui-dialog');
    await expect(dialog).toHaveAttribute('role', 'dialog');
    // Its title is no heading.
    await expect(dialog.locator('.ui-dialog-title')).toHaveText('Edit Rule');
    await expect(dialog.getByRole('heading')).toHaveCount(0);

    const unit = dialog.locator('.selectize-wrapper').filter({ hasText: 'Hours' });
    await unit.locator('.selectize-input').click();
    await page.locator('.selectize-dropdown .option', { hasText: 'Minutes' }).click();
    await expect(dialog.locator('.selectize-wrapper').filter({ hasText: 'Minutes' })).toHaveCount(
      1,
    );
  });
});
