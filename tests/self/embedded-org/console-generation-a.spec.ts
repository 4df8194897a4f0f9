import { expect, test } from './console-test.ts';
import { makeApplication, pathOfApplication, screensPaint } from './console-generations.ts';

interface App {
  readonly label: string;
  readonly settings: {
    readonly oauthClient: {
      readonly application_type: string;
      readonly grant_types: readonly string[];
      readonly redirect_uris: readonly string[];
    };
  };
}

test.describe('The Admin Console of generation A', () => {
  test.use({ options: { generation: 'A' } });

  test('paints every screen, with the menu at the top', async ({ page, visit }) => {
    await screensPaint(visit, {
      '/admin/dashboard': 'Dashboard',
      '/admin/settings/account': 'Account',
      '/admin/settings/features': 'Features',
      '/admin/apps/active': 'Applications',
      '/admin/apps/add-app': 'Add Application',
      '/admin/apps/oauth2-wizard/create?applicationType=WEB': 'Create OpenID Connect Integration',
      '/admin/apps/oauth2-wizard/create?applicationType=NATIVE':
        'Create OpenID Connect Integration',
      '/admin/oauth2/as': 'API',
      '/admin/oauth2/as/default': 'default',
      '/admin/access/api/tokens': 'API',
      '/admin/access/api/trusted_origins': 'API',
    });

    await expect(page.locator('nav.side-nav')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Help' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Sign out' })).toBeVisible();
    await expect(page.locator('footer')).toContainText('Version 2021.01.2 E');
  });

  test('has one section of the menu open at a time', async ({ page, visit }) => {
    await visit.open('/admin/apps/active');
    const menu = page.getByRole('navigation');
    await expect(menu.getByRole('link')).toHaveCount(0);

    await menu.getByRole('button', { name: 'Applications' }).click();
    await expect(menu.getByRole('link')).toHaveText(['Applications', 'Self Service']);
    await menu.getByRole('button', { name: 'Settings' }).click();
    await expect(menu.getByRole('link')).toHaveText(['Account', 'Features', 'Downloads']);
    await menu.getByRole('button', { name: 'Settings' }).click();
    await expect(menu.getByRole('link')).toHaveCount(0);
    await menu.getByRole('button', { name: 'Security' }).click();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(menu.getByRole('link')).toHaveCount(0);

    await menu.getByRole('button', { name: 'Security' }).click();
    await menu.getByRole('link', { name: 'API' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('API');
  });

  test('makes a single-page application of the platform alone', async ({ page, visit }) => {
    await visit.open('/admin/apps/active');
    await page.getByRole('link', { name: 'Add Application' }).click();
    await page.getByRole('link', { name: 'Create New App' }).click();
    const dialog = visit.form('Create a New Application Integration');
    await expect(dialog.locator('.chzn-single')).toHaveText('Web');
    await expect(dialog.getByRole('radio')).toHaveCount(3);

    await dialog.locator('.chzn-single').click();
    await page.getByRole('option', { name: 'Single-Page App (SPA)' }).click();
    await expect(dialog.getByRole('radio')).toHaveCount(1);
    await expect(dialog.getByRole('radio', { name: /^OpenID Connect/ })).toBeChecked();
    await dialog.getByRole('button', { name: 'Create' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Create OpenID Connect Integration',
    );
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'GENERAL SETTINGS',
      'CONFIGURE OPENID CONNECT',
    ]);
    await expect(page.getByLabel('Application Name')).toHaveValue('My SPA');
    await expect(page.getByText('Login redirect URIs')).toBeVisible();
    await expect(page.getByText('Logout redirect URIs')).toBeVisible();
    await expect(page.getByText('Base URIs')).toHaveCount(0);
    await expect(page.getByText('Grant type')).toHaveCount(0);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My SPA');
    const id = /instance\/([^/]+)\//.exec(page.url())?.[1] ?? '';
    expect(await visit.api<App>(`/apps/${id}`)).toMatchObject({
      label: 'My SPA',
      settings: {
        oauthClient: {
          application_type: 'browser',
          grant_types: ['authorization_code'],
          redirect_uris: ['http://localhost:8080/login/callback'],
        },
      },
    });
  });

  test('asks for the sign on method of a web application', async ({ page, visit }) => {
    await visit.open('/admin/apps/add-app');
    await page.getByRole('link', { name: 'Create New App' }).click();
    const dialog = visit.form('Create a New Application Integration');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await expect(dialog.getByRole('button', { name: 'Create' })).toBeEnabled();
    await expect(page).toHaveURL(/add-app$/);

    await dialog.getByText(/^OpenID Connect/).click();
    await dialog.getByRole('button', { name: 'Create' }).click();
    await expect(page).toHaveURL(/oauth2-wizard\/create\?applicationType=WEB$/);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Applications');
  });

  test('creates nothing for who may not', async ({ page, visit }) => {
    await visit.as('limitedAdmin');
    await visit.open('/admin/apps/add-app');

    await page.getByRole('link', { name: 'Create New App' }).click();
    await expect(page.locator('#simplemodal-container')).toHaveCount(0);
  });

  test('says the settings of an application in its own words', async ({ page, visit }) => {
    await visit.setInteractionCode(true);
    await visit.open(pathOfApplication(await makeApplication(visit, 'web')));
    const panel = visit.form('General Settings');

    for (const label of [
      'Application label',
      'Allowed grant types',
      'Login redirect URIs',
      'Logout redirect URIs',
    ])
      await expect(panel.getByText(label, { exact: false }).first(), label).toBeVisible();
    await expect(panel.locator('.checkbox-group')).toHaveText([
      'Client acting on behalf of itselfClient Credentials',
      'Client acting on behalf of a userAuthorization CodeInteraction CodeRefresh TokenImplicit (Hybrid)',
    ]);
    await expect(panel.getByText('USER CONSENT')).toHaveCount(0);
    await panel.getByRole('link', { name: 'Edit' }).click();
    await expect(panel.getByLabel('Application label')).toBeFocused();
    await panel.getByText('Refresh Token', { exact: true }).click();
    await expect(panel.getByRole('heading', { name: 'Refresh Token' })).toBeVisible();
    await panel.getByLabel('Application label').fill('Renamed');
    await panel.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Renamed');
    await expect(visit.form('Client Credentials').getByLabel('Client secret')).toBeVisible();
  });

  test('knows two types of trusted origins, and no status', async ({ page, visit }) => {
    await visit.open('/admin/access/api/trusted_origins');
    await expect(page.getByRole('heading', { name: 'ADD ORIGINS' })).toBeVisible();
    await page.getByRole('link', { name: 'Add Origin' }).click();
    const dialog = visit.form('Add Origin');
    await expect(dialog.getByRole('checkbox')).toHaveCount(2);
    // The first box takes the focus a little after the dialog is there.
    await expect(dialog.getByLabel('Name')).toBeFocused();
    await dialog.getByLabel('Name').fill('Mine');
    await dialog.getByRole('textbox', { name: 'Origin URL' }).fill('https://app.example.com');
    await dialog.getByText(/^CORS/).click();
    await dialog.getByRole('button', { name: 'Save' }).click();

    await expect(page.getByRole('cell', { name: 'Mine' })).toBeVisible();
    await expect(page.getByRole('columnheader')).toHaveText([
      'Name',
      'Origin URL',
      'Type',
      'Actions',
    ]);
  });

  test('calls the audience of an authorization server a resource', async ({ page, visit }) => {
    await visit.open('/admin/oauth2/as');
    await expect(page.getByRole('columnheader', { name: 'Default Resource URI' })).toBeVisible();
    await page.getByRole('link', { name: 'default', exact: true }).click();

    await expect(visit.form('Settings').getByText('Resource URI')).toBeVisible();
  });

  test('has the switch of the org like the consoles after it', async ({ visit }) => {
    await visit.open('/admin/settings/account');
    const panel = visit.form(/^Embedded widget sign-in support/);
    await panel.getByRole('link', { name: 'Edit' }).click();
    await panel.getByText('Interaction Code', { exact: true }).click();
    await panel.getByRole('button', { name: 'Save' }).click();

    await expect.poll(() => visit.isInteractionCodeEnabled()).toBe(true);
  });
});
