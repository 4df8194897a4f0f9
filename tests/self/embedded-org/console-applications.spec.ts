import { expect, test } from './console-test.ts';

interface App {
  readonly id: string;
  readonly label: string;
  readonly credentials: {
    readonly oauthClient: {
      readonly client_id: string;
      readonly token_endpoint_auth_method: string;
      readonly pkce_required: boolean;
    };
  };
  readonly settings: {
    readonly oauthClient: {
      readonly application_type: string;
      readonly grant_types: readonly string[];
      readonly redirect_uris: readonly string[];
      readonly post_logout_redirect_uris?: readonly string[];
      readonly refresh_token?: { readonly rotation_type: string; readonly leeway?: number };
    };
  };
}

interface Origin {
  readonly origin: string;
  readonly scopes: readonly { readonly type: string }[];
}

const idIn = (url: string): string => /instance\/([^/]+)\//.exec(url)?.[1] ?? '';

test.describe('Applications', () => {
  test('are listed by status, the counters coming after the list', async ({ page, visit }) => {
    await visit.open('/admin/apps/active');
    await expect(page.getByRole('link', { name: /^ACTIVE \d/ })).toHaveText(/ACTIVE [1-9]/);
    await expect(page.getByRole('link', { name: 'Okta Admin Console' })).toBeVisible();

    await page.getByRole('link', { name: /^INACTIVE/ }).click();
    await expect(page.getByText('No apps found')).toBeVisible();
    await page.getByRole('link', { name: /^ACTIVE/ }).click();
    await page.getByPlaceholder('Search', { exact: true }).pressSequentially('browser');
    await expect(page.locator('.data-list-table tr')).toHaveCount(1);
  });

  test('start in a dialog that goes nowhere without a choice', async ({ page, visit }) => {
    await visit.open('/admin/apps/active');
    await page.getByRole('link', { name: 'Create App Integration' }).click();
    const dialog = page.locator('#simplemodal-container');
    await expect(
      dialog.getByRole('heading', { name: 'Create a new app integration' }),
    ).toBeVisible();
    await expect(dialog.getByText('Application type')).toHaveCount(0);

    await dialog.getByRole('button', { name: 'Next' }).click();
    await expect(dialog.getByRole('button', { name: 'Next' })).toBeEnabled();
    await dialog.getByText('OIDC - OpenID Connect').click();
    await expect(dialog.getByRole('radio', { name: /^OIDC - OpenID Connect/ })).toBeChecked();
    await dialog.getByRole('button', { name: 'Next' }).click();
    await expect(dialog.getByRole('button', { name: 'Next' })).toBeEnabled();
    await dialog.getByText(/^Single-Page Application/).click();
    await dialog.getByRole('button', { name: 'Next' }).click();

    await expect(page).toHaveURL(/oauth2-wizard\/create\?applicationType=BROWSER$/);
  });

  test('of other kinds are not emulated', async ({ page, visit }) => {
    await visit.open('/admin/apps/active');
    await page.getByRole('link', { name: 'Create App Integration' }).click();
    await page.getByText(/^SAML 2.0/).click();
    await page.getByRole('button', { name: 'Next' }).click();

    await expect(page.getByText('not part of the embedded org')).toBeVisible();
  });

  for (const { auth, grants, name, pkce, type, wizard } of [
    {
      wizard: 'WEB',
      type: 'web',
      name: 'My Web App',
      auth: 'client_secret_basic',
      pkce: false,
      grants: ['authorization_code'],
    },
    {
      wizard: 'BROWSER',
      type: 'browser',
      name: 'My SPA',
      auth: 'none',
      pkce: true,
      grants: ['authorization_code'],
    },
    {
      wizard: 'NATIVE',
      type: 'native',
      name: 'My Native App',
      auth: 'none',
      pkce: true,
      grants: ['authorization_code'],
    },
  ])
    test(`of type ${type} are made by the wizard with its defaults`, async ({ page, visit }) => {
      const url = `/admin/apps/oauth2-wizard/create?applicationType=${wizard}`;
      await visit.open(url);
      await expect(page.getByLabel('App integration name')).toHaveValue(name);
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(page).toHaveURL(/\/admin\/app\/oidc_client\/instance\/0oa\w+\/#tab-general$/);

      const app = await visit.api<App>(`/apps/${idIn(page.url())}`);
      expect(app.settings.oauthClient).toMatchObject({
        application_type: type,
        grant_types: grants,
      });
      expect(app.credentials.oauthClient).toMatchObject({
        token_endpoint_auth_method: auth,
        pkce_required: pkce,
      });
      await expect(page.getByLabel('Client ID')).toHaveValue(app.credentials.oauthClient.client_id);
      const secrets = page.getByRole('heading', { name: 'CLIENT SECRETS' });
      await expect(secrets).toHaveCount(type === 'web' ? 1 : 0);

      await visit.open(url);
      await expect(page.getByLabel('App integration name')).toHaveValue(`${name} 1`);
    });

  test('are made with what was typed into the wizard', async ({ page, visit }) => {
    await visit.setInteractionCode(true);
    await visit.api('/groups', {
      method: 'POST',
      body: JSON.stringify({ profile: { name: 'Testers', description: '' } }),
    });
    await visit.open('/admin/apps/oauth2-wizard/create?applicationType=WEB');
    await page.getByLabel('App integration name').fill('Typed');
    await page.getByText('Refresh Token', { exact: true }).click();
    await page.getByText('Rotate token after every use').click();
    await page.getByLabel('Grace period for token rotation').fill('45');
    await expect(page.getByRole('checkbox', { name: 'Interaction Code' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Advanced' }).click();
    await page.getByText('Interaction Code', { exact: true }).click();

    const uris = page.locator('input[name=uri]');
    await expect(uris).toHaveCount(3);
    await page.getByRole('link', { name: 'Add URI' }).first().click();
    await uris.nth(1).pressSequentially('https://app.example.com/callback');
    await uris.nth(3).pressSequentially('https://app.example.com');
    await page.getByText('Limit access to selected groups').click();
    await page.getByLabel('Selected group(s)').pressSequentially('Test');
    await page.locator('.tags-suggestion', { hasText: 'Testers' }).click();
    await page.waitForTimeout(250);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Typed');

    const id = idIn(page.url());
    const app = await visit.api<App>(`/apps/${id}`);
    expect(app.label).toBe('Typed');
    expect(app.settings.oauthClient).toMatchObject({
      grant_types: ['authorization_code', 'interaction_code', 'refresh_token'],
      redirect_uris: [
        'http://localhost:8080/authorization-code/callback',
        'https://app.example.com/callback',
      ],
      post_logout_redirect_uris: ['http://localhost:8080'],
      refresh_token: { rotation_type: 'ROTATE', leeway: 45 },
    });
    expect(await visit.api<unknown[]>(`/apps/${id}/groups`)).toHaveLength(1);
    const origins = await visit.api<Origin[]>('/trustedOrigins');
    const added = origins.find(({ origin }) => origin === 'https://app.example.com');
    expect(added?.scopes.map(({ type }) => type)).toEqual(['CORS', 'REDIRECT']);
  });

  test('are not made of what the org refuses, which is said beside the field', async ({
    page,
    visit,
  }) => {
    await visit.open('/admin/apps/oauth2-wizard/create?applicationType=BROWSER');
    const uri = page.locator('input[name=uri]').first();
    await uri.fill('');
    await uri.pressSequentially('not a uri');
    await page.waitForTimeout(250);
    await page.getByRole('button', { name: 'Save' }).click();

    await expect(page.locator('.infobox-error[role=alert]')).toHaveText(/We found some errors/);
    await expect(page.locator('p.o-form-input-error[role=alert]')).toHaveText(/not a uri/);
    await expect(uri).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
  });

  test('cannot have Interaction Code while the org’s switch is off', async ({ page, visit }) => {
    for (const type of ['WEB', 'BROWSER', 'NATIVE']) {
      await visit.open(`/admin/apps/oauth2-wizard/create?applicationType=${type}`);
      await page.getByRole('link', { name: 'Advanced' }).click();
      await expect(page.getByRole('checkbox', { name: 'Implicit (hybrid)' })).toBeVisible();
      await expect(page.getByRole('checkbox', { name: 'Interaction Code' })).toHaveCount(0);
    }
  });
});
