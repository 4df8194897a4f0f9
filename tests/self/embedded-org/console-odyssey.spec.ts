import { expect, test } from './console-test.ts';
import { makeApplication, pathOfApplication, screensPaint } from './console-generations.ts';

const screens = {
  '/admin/dashboard': 'Dashboard',
  '/admin/settings/account': 'Account',
  '/admin/settings/features': 'Features',
  '/admin/apps/active': 'Applications',
  '/admin/oauth2/as': 'API',
  '/admin/oauth2/as/default': 'default',
  '/admin/access/api/tokens': 'API',
  '/admin/access/api/trusted_origins': 'API',
};

const newWebApp = '/admin/apps/oauth2-wizard/create?applicationType=WEB';

for (const [generation, more] of [
  ['A', { [newWebApp]: 'Create OpenID Connect Integration' }],
  ['B', { [newWebApp]: 'New Web App Integration' }],
  ['C', { [newWebApp]: 'New Web App Integration', '/admin/users': 'People' }],
] as const)
  test.describe(`Generation ${generation} in the skin odyssey`, () => {
    test.use({ options: { skin: 'odyssey', generation } });

    test('paints every screen without a fault', async ({ visit }) => {
      await screensPaint(visit, { ...screens, ...more });
    });
  });

/** Facts about Okta's React library that a locator has to know. */
test.describe('The skin odyssey', () => {
  test.use({ options: { skin: 'odyssey', seed: { interactionCode: true } } });

  test('keeps the frame in an open shadow root, and the screen out of it', async ({
    page,
    visit,
  }) => {
    await visit.open('/admin/settings/account');

    expect(
      await page.evaluate(() => {
        const host = document.querySelector('[odyssey-react-web-component]');
        const main = document.querySelector('main');
        return {
          name: host?.localName,
          mode: host?.shadowRoot?.mode,
          navigation: document.querySelector('nav'),
          slot: main?.closest<HTMLElement>('[slot]')?.assignedSlot?.name,
        };
      }),
    ).toEqual({
      name: 'odyssey-react-wc-1-13-0',
      mode: 'open',
      navigation: null,
      slot: 'content',
    });
    const navigation = page.getByRole('navigation');
    await navigation.getByRole('button', { name: 'Applications' }).click();
    await navigation.getByRole('link', { name: 'Applications', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Applications');
  });

  test('makes its menus and lists at the end of the body, and hides the rest', async ({
    page,
    visit,
  }) => {
    await visit.open(pathOfApplication(await makeApplication(visit, 'web')));
    const settings = page
      .locator('form')
      .filter({ has: page.getByRole('heading', { name: 'General Settings' }) });
    await settings.getByRole('button', { name: 'Edit' }).click();
    await settings.getByRole('combobox', { name: 'Login initiated by' }).click();

    await expect(page.getByRole('listbox')).toBeVisible();
    await expect(page.locator('main').getByRole('option')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
    await page.getByRole('option', { name: 'Either Okta or App' }).click();
    await expect(
      settings.getByRole('combobox', { name: 'Login initiated by Either Okta or App' }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Active', exact: true }).first().click();
    await expect(page.getByRole('menuitem', { name: 'Deactivate' })).toBeVisible();
  });

  test('has buttons, also where they lead to another screen', async ({ page, visit }) => {
    await visit.open('/admin/apps/active');

    await expect(page.locator('a[href="#"]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Browse App Catalog' }).click();
    await expect(page).toHaveURL(/\/admin\/apps\/add-app$/);
  });

  test('names groups and what is in them, and lets boxes be checked', async ({ page, visit }) => {
    await visit.open(newWebApp);

    const grants = page.getByRole('group', { name: 'Grant type', exact: true });
    const core = grants.getByRole('group', { name: 'Core grants', exact: true });
    await core.getByRole('checkbox', { name: 'Refresh Token', exact: true }).check();
    await expect(core.getByRole('checkbox', { name: 'Authorization Code' })).toBeDisabled();
    await expect(grants.getByRole('checkbox', { name: 'Interaction Code' })).toHaveCount(0);
    await grants.getByRole('button', { name: 'Advanced' }).click();
    await grants.getByRole('checkbox', { name: 'Interaction Code', exact: true }).check();
    await expect(page.locator('legend')).toContainText([
      'Grant type',
      'Sign-out redirect URIs (Optional)',
    ]);
    const access = page.getByRole('group', { name: 'Controlled access' });
    await expect(access.getByRole('radiogroup')).toHaveCount(1);
    await access.getByRole('radio', { name: 'Skip group assignment for now' }).check();
    await expect(access.getByRole('radio', { checked: true })).toHaveCount(1);
  });

  test('keeps what is put into a list of addresses, row by row', async ({ page, visit }) => {
    await visit.open(newWebApp);
    const list = page.getByRole('group', { name: 'Sign-in redirect URIs' });
    const boxes = list.getByRole('textbox', { name: 'Sign-in redirect URIs' });

    await boxes.fill('https://first.example.com/cb');
    await list.getByRole('button', { name: 'Add URI' }).click();
    await boxes.nth(1).fill('https://second.example.com/cb');
    await list.getByRole('button', { name: 'Add URI' }).click();
    await boxes.nth(2).fill('https://third.example.com/cb');
    await list.locator('.uri-row').nth(1).getByRole('button').click();
    await expect(boxes).toHaveCount(2);
    await page.getByRole('textbox', { name: 'App integration name' }).fill('Two addresses');
    await page.getByRole('button', { name: 'Save' }).click();

    await page.waitForURL('**/admin/app/oidc_client/instance/**');
    expect(await visit.api('/apps?q=Two addresses')).toMatchObject([
      {
        settings: {
          oauthClient: {
            redirect_uris: ['https://first.example.com/cb', 'https://third.example.com/cb'],
          },
        },
      },
    ]);
  });

  test('reads out what was saved, and what was refused', async ({ page, visit }) => {
    await visit.open('/admin/oauth2/as');
    await page.getByRole('button', { name: 'Add Authorization Server' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add Authorization Server' });
    await expect(dialog).toHaveAccessibleName(/close/i);
    await dialog.getByRole('button', { name: 'Save' }).click();

    await expect(dialog.getByRole('alert')).toBeVisible();
    const name = dialog.getByRole('textbox', { name: 'Name' });
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(name).toHaveAccessibleErrorMessage(/\S/);
    await name.fill('Heard');
    await dialog.getByRole('textbox', { name: 'Audience' }).fill('api://heard');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toHaveCount(0);
    await visit.open('/admin/settings/account');
    const panel = page
      .locator('form')
      .filter({ has: page.getByRole('heading', { name: 'Embedded widget' }) });
    await panel.getByRole('button', { name: 'Edit' }).click();
    await panel.getByRole('checkbox', { name: 'Interaction Code' }).uncheck();
    await panel.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toContainText('success:');
    expect(await visit.isInteractionCodeEnabled()).toBe(false);
  });

  test('suggests chips in a combobox', async ({ page, visit }) => {
    await visit.open(newWebApp);
    await page.getByRole('radio', { name: 'Limit access to selected groups' }).check();
    const chips = page.getByRole('combobox', { name: 'Selected group(s)' });
    await chips.fill('every');
    await page.getByRole('option', { name: 'Everyone' }).click();
    await page.keyboard.press('Escape');

    await expect(page.getByRole('option')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Everyone' })).toBeVisible();
    await expect(chips).toHaveValue('');
  });

  test('is no heavier than a page can bear', async ({ visit }) => {
    const script = await fetch(`${visit.org.adminUrl}/admin/assets/odyssey.js`);
    expect((await script.text()).length).toBeLessThan(800_000);
  });
});
