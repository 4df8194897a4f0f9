import { expect, test } from './console-test.ts';

interface Named {
  readonly id: string;
  readonly label?: string;
}

const screens = {
  '/admin/dashboard': 'Dashboard',
  '/admin/users': 'People',
  '/admin/groups': 'Groups',
  '/admin/access/admins': 'Administrators',
  '/admin/settings/account': 'Account',
  '/admin/settings/features': 'Features',
  '/admin/apps/active': 'Applications',
  '/admin/apps/oauth2-wizard/create?applicationType=WEB': 'New Web App Integration',
  '/admin/apps/oauth2-wizard/create?applicationType=BROWSER': 'New Single-Page App Integration',
  '/admin/apps/oauth2-wizard/create?applicationType=NATIVE': 'New Native App Integration',
  '/admin/oauth2/as': 'API',
  '/admin/oauth2/as/default': 'default',
  '/admin/access/api/tokens': 'API',
  '/admin/access/api/trusted_origins': 'API',
};

test.describe('The screens of the Admin Console', () => {
  for (const [path, heading] of Object.entries(screens))
    test(`paint ${path}`, async ({ page, visit }) => {
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });

      const response = await page.goto(visit.org.adminUrl + path);

      expect(response?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(page).toHaveTitle(`Embedded Org - ${heading}`);
      expect(faults).toEqual([]);
    });

  test('paint the page of an application', async ({ page, visit }) => {
    const app = await visit.api<Named>('/apps', {
      method: 'POST',
      body: JSON.stringify(oidcApp('Painted')),
    });

    await visit.open(`/admin/app/oidc_client/instance/${app.id}/#tab-assignments`);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Painted');
    // A fresh load does not look at the fragment.
    await expect(page.getByRole('heading', { name: 'Client Credentials' })).toBeVisible();
    for (const [tab, shown] of [
      ['Sign On', 'User authentication'],
      ['Assignments', 'Assign'],
      ['General', 'General Settings'],
    ] as const) {
      await page.getByRole('link', { name: tab, exact: true }).click();
      await expect(page.locator('.ui-tabs-panel').getByText(shown).first()).toBeVisible();
    }
  });

  test('say of a page that it is not emulated', async ({ page, visit }) => {
    const response = await page.goto(`${visit.org.adminUrl}/admin/customizations/brands`);

    expect(response?.status()).toBe(404);
    await expect(page.getByText('not part of the embedded org')).toBeVisible();
  });

  test('are reached through the side navigation', async ({ page, visit }) => {
    await visit.open('/admin/dashboard');

    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page).toHaveURL(/dashboard$/);
    await page.getByRole('link', { name: 'Account' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account');

    await page.getByRole('button', { name: 'Security' }).click();
    await page.getByRole('link', { name: 'API', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('API');
    await expect(page.getByText('Version 2026.07.2 E')).toBeVisible();
  });

  test('show who is signed in, and sign them out', async ({ page, visit }) => {
    await visit.open('/admin/dashboard');

    await page.getByRole('button', { name: 'user profile' }).click();
    await expect(page.getByText(visit.org.admin.username)).toBeVisible();
    await page.getByRole('link', { name: 'Sign out' }).click();

    await page.waitForURL((url) => url.origin === visit.org.orgUrl);
    const after = await page.goto(`${visit.org.adminUrl}/admin/dashboard`);
    expect(new URL(after?.url() ?? '').origin).toBe(visit.org.orgUrl);
  });
});

const oidcApp = (label: string): object => ({
  name: 'oidc_client',
  label,
  signOnMode: 'OPENID_CONNECT',
  credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic' } },
  settings: {
    oauthClient: {
      application_type: 'web',
      redirect_uris: ['http://localhost:8080/callback'],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  },
});
