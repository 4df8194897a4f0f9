import { expect, test } from './console-test.ts';
import { makeApplication, pathOfApplication, screensPaint } from './console-generations.ts';

test.describe('The Admin Console of generation B', () => {
  test.use({
    options: { generation: 'B' },
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('paints every screen, with the menu at the left', async ({ page, visit }) => {
    await screensPaint(visit, {
      '/admin/dashboard': 'Dashboard',
      '/admin/settings/account': 'Account',
      '/admin/settings/features': 'Features',
      '/admin/apps/active': 'Applications',
      '/admin/apps/add-app': 'Browse App Integration Catalog',
      '/admin/apps/oauth2-wizard/create?applicationType=WEB': 'New Web App Integration',
      '/admin/apps/oauth2-wizard/create?applicationType=BROWSER': 'New Single-Page App Integration',
      '/admin/apps/oauth2-wizard/create?applicationType=NATIVE': 'New Native App Integration',
      '/admin/oauth2/as': 'API',
      '/admin/oauth2/as/default': 'default',
      '/admin/access/api/tokens': 'API',
      '/admin/access/api/trusted_origins': 'API',
    });

    await expect(page.locator('nav.side-nav')).toBeVisible();
    await expect(page.getByText('Identity Governance')).toHaveCount(0);
    await expect(page.locator('footer')).toContainText('Version 2023.01.1 E');
  });

  test('begins an application with the sign-in method and its type', async ({ page, visit }) => {
    await visit.open('/admin/apps/active');
    await page.getByRole('link', { name: 'Create App Integration' }).click();
    await page.getByText('OIDC - OpenID Connect').click();
    await page.getByText(/^Single-Page Application/).click();
    await page.getByRole('button', { name: 'Next' }).click();

    await expect(page).toHaveURL(/oauth2-wizard\/create\?applicationType=BROWSER$/);
  });

  test('lists the grants in two groups, all of them at once', async ({ page, visit }) => {
    await visit.setInteractionCode(true);
    await visit.open('/admin/apps/oauth2-wizard/create?applicationType=WEB');
    const form = visit.form('General Settings');

    await expect(form.getByText('Grant type', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Advanced' })).toHaveCount(0);
    await expect(form.locator('.checkbox-group').nth(0)).toHaveText(
      'Client acting on behalf of itselfClient Credentials',
    );
    await expect(form.locator('.checkbox-group').nth(1)).toHaveText(
      'Client acting on behalf of a userAuthorization CodeInteraction CodeRefresh TokenImplicit (hybrid)',
    );
    const code = form.getByRole('checkbox', { name: 'Authorization Code' });
    await expect(code).toBeChecked();
    await expect(code).toBeDisabled();
    await expect(form.getByText('Federation Broker Mode')).toHaveCount(0);
    await expect(form.getByText('Proof of possession')).toHaveCount(0);
  });

  test('makes an application that everyone is assigned to as a group', async ({ page, visit }) => {
    await visit.open('/admin/apps/oauth2-wizard/create?applicationType=WEB');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My Web App');

    const id = /instance\/([^/]+)\//.exec(page.url())?.[1] ?? '';
    expect(await visit.api<unknown[]>(`/apps/${id}/groups`)).toHaveLength(1);
  });

  test('shows one client secret in a field, masked, and copies it', async ({ page, visit }) => {
    const app = await makeApplication(visit, 'web');
    const { client_secret: secret } = app.credentials.oauthClient;
    await visit.open(pathOfApplication(app));
    const panel = visit.form('Client Credentials');

    const field = panel.getByLabel('Client secret');
    await expect(field).toHaveAttribute('type', 'password');
    await expect(field).toHaveValue(secret ?? '');
    await panel.getByRole('link', { name: 'Copy to clipboard' }).nth(1).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
    await panel.getByTitle('Show secret').click();
    await expect(field).toHaveAttribute('type', 'text');
    await panel.getByTitle('Hide secret').click();
    await expect(field).toHaveAttribute('type', 'password');
    await expect(page.getByText('CLIENT SECRETS')).toHaveCount(0);
    await expect(panel.getByText('Client authentication')).toHaveCount(0);
  });

  test('shows no secret of a public client, and none to who may only read', async ({ visit }) => {
    await visit.open(pathOfApplication(await makeApplication(visit, 'browser')));
    await expect(visit.form('Client Credentials').getByText('Client secret')).toHaveCount(0);

    const app = await makeApplication(visit, 'web');
    await visit.as('limitedAdmin');
    await visit.open(pathOfApplication(app));
    await expect(visit.form('Client Credentials')).toContainText('•••');
    await expect(visit.page.locator('body')).not.toContainText(
      app.credentials.oauthClient.client_secret ?? '-',
    );
  });

  test('saves the credentials and general settings of an application as they were', async ({
    page,
    visit,
  }) => {
    const app = await makeApplication(visit, 'web');
    const stored = async (): Promise<unknown> => {
      const { lastUpdated: _, ...rest } = await visit.api<{ lastUpdated: string }>(
        `/apps/${app.id}`,
      );
      return rest;
    };
    const before = await stored();
    for (const title of ['Client Credentials', 'General Settings']) {
      await visit.open(pathOfApplication(app));
      await visit.form(title).getByRole('link', { name: 'Edit' }).click();
      await visit.form(title).getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('Settings saved!')).toBeVisible();
    }

    expect(await stored()).toEqual(before);
  });

  test('shows the domain of the org above the settings of an application', async ({ visit }) => {
    await visit.open(pathOfApplication(await makeApplication(visit, 'web')));

    await expect(visit.form('General Settings').getByLabel('Okta domain')).toHaveValue(
      new URL(visit.org.orgUrl).host,
    );
  });

  test('lists the grants of a rule at once', async ({ page, visit }) => {
    await visit.setInteractionCode(true);
    await visit.open('/admin/oauth2/as/default');
    await page.getByRole('link', { name: 'Access Policies' }).click();
    await page.getByRole('link', { name: 'Add Rule' }).click();

    await expect(page.locator('#simplemodal-container .checkbox-group').nth(1)).toContainText(
      'Client acting on behalf of a userAuthorization CodeInteraction CodeImplicitResource Owner Password',
    );
    const name = page.locator('#simplemodal-container').getByLabel('Rule Name');
    await expect(name).toBeFocused();
    await name.fill('Flat');
    await page.getByText('Interaction Code', { exact: true }).click();
    await page.getByRole('button', { name: 'Create Rule' }).click();
    await expect(page.getByRole('cell', { name: 'Flat' })).toBeVisible();
  });

  test('has boxes for features, which are saved together', async ({ page, visit }) => {
    const statusOf = async (name: string): Promise<string | undefined> =>
      (await visit.api<{ name: string; status: string }[]>('/features')).find(
        (feature) => feature.name === name,
      )?.status;
    await visit.open('/admin/settings/features');
    const panel = visit.form('Early Access');
    const box = panel.getByRole('checkbox', { name: /^Temporary Access Code/ });
    await expect(box).toBeDisabled();

    await panel.getByRole('link', { name: 'Edit' }).click();
    await panel.getByText(/^Temporary Access Code/).click();
    await expect(
      panel.getByRole('checkbox', {
        name: /^Okta account management policy for expiring passwords/,
      }),
    ).toBeDisabled();
    expect(await statusOf('Temporary Access Code')).toBe('DISABLED');
    await panel.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Settings saved!')).toBeVisible();
    expect(await statusOf('Temporary Access Code')).toBe('ENABLED');
    expect(await statusOf('Android Device Trust')).toBe('DISABLED');

    await panel.getByRole('link', { name: 'Edit' }).click();
    await panel.getByText(/^Temporary Access Code/).click();
    await panel.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => statusOf('Temporary Access Code')).toBe('DISABLED');
  });

  test('has boxes for features that only a super administrator edits', async ({ visit }) => {
    await visit.as('limitedAdmin');
    await visit.open('/admin/settings/features');

    await expect(visit.form('Early Access')).toContainText('Only super administrators');
    await expect(visit.form('Early Access').getByRole('link', { name: 'Edit' })).toHaveCount(0);
  });
});
