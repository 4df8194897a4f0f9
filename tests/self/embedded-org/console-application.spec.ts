import type { ConsoleVisit } from './console-test.ts';
import { expect, test } from './console-test.ts';

interface Client {
  readonly id: string;
  readonly credentials: {
    readonly oauthClient: {
      readonly token_endpoint_auth_method: string;
      readonly pkce_required: boolean;
    };
  };
  readonly settings: {
    readonly oauthClient: {
      readonly grant_types: readonly string[];
      readonly redirect_uris: readonly string[];
      readonly initiate_login_uri?: string;
      readonly idp_initiated_login?: { readonly mode: string };
      readonly refresh_token?: { readonly rotation_type: string; readonly leeway?: number };
    };
  };
}

const make = async (visit: ConsoleVisit, type: string): Promise<Client> =>
  visit.api<Client>('/apps', {
    method: 'POST',
    body: JSON.stringify({
      name: 'oidc_client',
      label: `A ${type} app`,
      signOnMode: 'OPENID_CONNECT',
      credentials: {
        oauthClient: {
          token_endpoint_auth_method: type === 'web' ? 'client_secret_post' : 'none',
        },
      },
      settings: {
        oauthClient: {
          application_type: type,
          redirect_uris: ['http://localhost:8080/callback'],
          response_types: ['code'],
          grant_types: ['authorization_code'],
        },
      },
    }),
  });

const pathOf = ({ id }: Client): string => `/admin/app/oidc_client/instance/${id}/`;

test.describe('An application', () => {
  test('has General Settings that are edited in place', async ({ page, visit }) => {
    await visit.setInteractionCode(true);
    const app = await make(visit, 'web');
    await visit.open(pathOf(app));
    const panel = visit.form('General Settings');
    await expect(panel.getByRole('checkbox', { name: 'Refresh Token' })).toBeDisabled();
    await expect(panel.getByText('Refresh token behavior')).toHaveCount(0);

    await panel.getByRole('link', { name: 'Edit General Settings' }).click();
    const code = panel.getByRole('checkbox', { name: 'Authorization Code' });
    await expect(code).toBeChecked();
    await expect(code).toBeDisabled();
    await panel.getByRole('link', { name: 'Advanced' }).click();
    await panel.getByText('Interaction Code', { exact: true }).click();
    await panel.getByText('Refresh Token', { exact: true }).click();
    await expect(panel.getByRole('radio', { name: 'Use persistent token' })).toBeChecked();
    await expect(panel.getByLabel('Grace period for token rotation')).toHaveCount(0);
    await panel.getByText('Rotate token after every use').click();
    await expect(panel.getByLabel('Grace period for token rotation')).toHaveValue('30');
    await panel.getByLabel('Grace period for token rotation').fill('60');
    await panel.getByLabel('Initiate login URI').fill('https://app.example.com/login');
    await panel.getByRole('button', { name: 'Save' }).click();

    await expect(panel.getByRole('link', { name: 'Edit General Settings' })).toBeVisible();
    await expect(panel.getByText('60 seconds')).toBeVisible();
    const { oauthClient } = (await visit.api<Client>(`/apps/${app.id}`)).settings;
    expect(oauthClient).toMatchObject({
      grant_types: ['authorization_code', 'interaction_code', 'refresh_token'],
      refresh_token: { rotation_type: 'ROTATE', leeway: 60 },
      initiate_login_uri: 'https://app.example.com/login',
      idp_initiated_login: { mode: 'DISABLED' },
    });
    expect((await visit.api<Client>(`/apps/${app.id}`)).credentials.oauthClient).toMatchObject({
      token_endpoint_auth_method: 'client_secret_post',
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A web app');
  });

  test('refuses a grace period out of bounds', async ({ visit }) => {
    const app = await make(visit, 'browser');
    await visit.open(pathOf(app));
    const panel = visit.form('General Settings');
    await panel.getByRole('link', { name: /^Edit/ }).click();
    await panel.getByText('Refresh Token', { exact: true }).click();
    await expect(panel.getByRole('radio', { name: 'Rotate token after every use' })).toBeChecked();
    for (const wrong of ['61', '-1', '']) {
      await panel.getByLabel('Grace period for token rotation').fill(wrong);
      await panel.getByRole('button', { name: 'Save' }).click();
      await expect(panel.locator('p.o-form-input-error')).toHaveText(/between 0 and 60/);
    }
    await panel.getByLabel('Grace period for token rotation').fill('0');
    await panel.getByRole('button', { name: 'Save' }).click();
    await expect(panel.getByText('0 seconds')).toBeVisible();
  });

  test('keeps a URI only when it was typed', async ({ visit }) => {
    const app = await make(visit, 'browser');
    await visit.open(pathOf(app));
    const panel = visit.form('General Settings');
    const save = async (): Promise<readonly string[]> => {
      await panel.getByRole('button', { name: 'Save' }).click();
      await expect(panel.getByRole('link', { name: /^Edit/ })).toBeVisible();
      return (await visit.api<Client>(`/apps/${app.id}`)).settings.oauthClient.redirect_uris;
    };

    await panel.getByRole('link', { name: /^Edit/ }).click();
    await panel.locator('input[name=uri]').first().fill('http://localhost:8080/filled');
    expect(await save()).toEqual(['http://localhost:8080/callback']);

    await panel.getByRole('link', { name: /^Edit/ }).click();
    // A little after the click the first field takes the focus.
    await expect(panel.getByLabel('App integration name')).toBeFocused();
    await panel.locator('input[name=uri]').first().press('End');
    await panel.locator('input[name=uri]').first().pressSequentially('/typed');
    await panel.page().waitForTimeout(250);
    expect(await save()).toEqual(['http://localhost:8080/callback/typed']);
  });

  test('can be started by Okta, with its choices only then', async ({ page, visit }) => {
    const app = await make(visit, 'web');
    await visit.open(pathOf(app));
    const panel = visit.form('General Settings');
    await panel.getByRole('link', { name: /^Edit/ }).click();
    await expect(panel.getByText('Login flow')).toHaveCount(0);
    await panel.locator('.chzn-single', { hasText: 'App Only' }).click();
    await page.getByRole('option', { name: 'Either Okta or App' }).click();
    await panel.getByText('Send ID Token directly to app (Okta Simplified)').click();
    await panel.getByLabel('Initiate login URI').fill('https://app.example.com/login');
    await panel.getByRole('button', { name: 'Save' }).click();

    await expect(panel.getByRole('link', { name: /^Edit/ })).toBeVisible();
    await expect(panel.getByText('Either Okta or App')).toBeVisible();
    const { oauthClient } = (await visit.api<Client>(`/apps/${app.id}`)).settings;
    expect(oauthClient.idp_initiated_login?.mode).toBe('OKTA');
  });

  test('of a public client needs PKCE', async ({ visit }) => {
    const app = await make(visit, 'native');
    await visit.open(pathOf(app));
    const panel = visit.form('Client Credentials');
    await panel.getByRole('link', { name: 'Edit Client Credentials' }).click();
    const pkce = panel.getByRole('checkbox', { name: 'Require PKCE as additional verification' });
    await expect(pkce).toBeChecked();
    await expect(pkce).toBeDisabled();
    await panel.getByText('Client secret', { exact: true }).click();
    await expect(pkce).toBeEnabled();
    await panel.getByText('Require PKCE as additional verification').click();
    await panel.getByRole('button', { name: 'Save' }).click();

    await expect(panel.page().getByRole('heading', { name: 'CLIENT SECRETS' })).toBeVisible();
    expect((await visit.api<Client>(`/apps/${app.id}`)).credentials.oauthClient).toMatchObject({
      token_endpoint_auth_method: 'client_secret_basic',
      pkce_required: false,
    });
  });

  test('shows its secret to who asks, and takes a second one', async ({ context, page, visit }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const app = await make(visit, 'web');
    await visit.open(pathOf(app));
    const secrets = page.locator('.data-list', { hasText: 'CLIENT SECRETS' });
    await expect(secrets.locator('.secret-value')).toHaveText(/^•+$/);
    await secrets.getByTitle('Show secret').click();
    const secret = await secrets.locator('.secret-value').textContent();
    expect(secret).toMatch(/^\w{64}$/);
    await secrets.getByRole('link', { name: 'Copy to clipboard' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);

    await page.getByRole('link', { name: 'Generate new secret' }).click();
    await expect(secrets.locator('.secret-value')).toHaveCount(2);
    await secrets.getByRole('link', { name: 'Active' }).first().click();
    await secrets.getByRole('link', { name: 'Deactivate' }).first().click();
    await page
      .locator('#simplemodal-container')
      .getByRole('button', { name: 'Deactivate' })
      .click();
    await expect(secrets.getByRole('link', { name: 'Inactive' })).toBeVisible();
  });

  test('is assigned to people and to groups, and taken away', async ({ page, visit }) => {
    const app = await make(visit, 'web');
    await visit.open(pathOf(app));
    await page.getByRole('link', { name: 'Assignments' }).click();
    await expect(page.getByText('No users found')).toBeVisible();

    await page.getByRole('link', { name: 'Assign', exact: true }).click();
    await page.getByRole('link', { name: 'Assign to People' }).click();
    const dialog = page.locator('#simplemodal-data');
    await dialog.getByPlaceholder('Search…').pressSequentially('sample');
    await expect(dialog.getByRole('button', { name: 'Assign' })).toHaveCount(1);
    await dialog.getByRole('button', { name: 'Assign' }).click();
    await expect(dialog.getByLabel('User Name')).toHaveValue(visit.org.user.username);
    await dialog.getByRole('button', { name: 'Save and Go Back' }).click();
    await expect(dialog.getByRole('button', { name: 'Assigned' })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(page.locator('.data-list-table')).toContainText('Sample User');
    expect(await visit.api<unknown[]>(`/apps/${app.id}/users`)).toHaveLength(1);

    await page.getByRole('link', { name: 'Assign', exact: true }).click();
    await page.getByRole('link', { name: 'Assign to Groups' }).click();
    await dialog.getByRole('button', { name: 'Assign' }).first().click();
    await expect(dialog.getByRole('button', { name: 'Assigned' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Done' }).click();
    expect(await visit.api<unknown[]>(`/apps/${app.id}/groups`)).toHaveLength(1);

    await page.getByTitle('Remove').click();
    await page.locator('#simplemodal-container').getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByText('No users found')).toBeVisible();
  });

  test('is deactivated, and then deleted', async ({ page, visit }) => {
    const app = await make(visit, 'web');
    await visit.open(pathOf(app));
    const status = page.locator('.page-status');
    await status.getByRole('link', { name: 'Active' }).click();
    await status.getByRole('link', { name: 'Deactivate' }).click();
    await page
      .locator('#simplemodal-container')
      .getByRole('button', { name: 'Deactivate' })
      .click();
    await status.getByRole('link', { name: 'Inactive' }).click();
    await status.getByRole('link', { name: 'Delete' }).click();
    await page.locator('#simplemodal-container').getByRole('button', { name: 'Delete' }).click();

    await expect(page).toHaveURL(/apps\/active$/);
    await expect(page.getByRole('link', { name: 'Okta Dashboard' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'A web app' })).toHaveCount(0);
  });
});
