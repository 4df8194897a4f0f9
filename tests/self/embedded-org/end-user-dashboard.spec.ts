import type { Page } from '@playwright/test';
import { expect, test } from './console-test.ts';
import type { ConsoleVisit } from './console-test.ts';

interface App {
  readonly id: string;
  readonly _links: { readonly appLinks: readonly { readonly href: string }[] };
}

const loginUri = 'https://app.example.com/login?tenant=1';

/** An application that everyone has, «Either Okta or App» unless told otherwise. */
const make = async (
  visit: ConsoleVisit,
  label: string,
  { hidden = false, mode = 'SPEC', assigned = true } = {},
): Promise<App> => {
  const app = await visit.api<App>('/apps', {
    method: 'POST',
    body: JSON.stringify({
      name: 'oidc_client',
      label,
      signOnMode: 'OPENID_CONNECT',
      visibility: { hide: { iOS: hidden, web: hidden } },
      settings: {
        oauthClient: {
          application_type: 'web',
          redirect_uris: ['https://app.example.com/callback'],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          initiate_login_uri: loginUri,
          idp_initiated_login: { mode, default_scope: [] },
        },
      },
    }),
  });
  const [everyone] = await visit.api<{ id: string }[]>('/groups?q=Everyone');
  if (assigned)
    await visit.api(`/apps/${app.id}/groups/${everyone?.id ?? ''}`, { method: 'PUT', body: '{}' });
  return app;
};

/** Signs in at the org's own sign-in page, where the browser is. */
const signIn = async (page: Page, visit: ConsoleVisit): Promise<void> => {
  const { password, username } = visit.org.user;
  const response = await visit.org.request('/api/v1/authn', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  const { sessionToken } = (await response.json()) as { sessionToken: string };
  await page.goto(`${visit.org.orgUrl}/login/sessionCookieRedirect?token=${sessionToken}`);
};

test.describe('The end-user dashboard', () => {
  test('shows the apps that Okta may start, are visible and assigned', async ({ page, visit }) => {
    await make(visit, 'Shown');
    await make(visit, 'Hidden', { hidden: true });
    await make(visit, 'App only', { mode: 'DISABLED' });
    await make(visit, 'Of others', { assigned: false });
    await signIn(page, visit);

    await expect(page.getByRole('heading', { name: 'My Apps' })).toBeVisible();
    await expect(page.locator('.tile-name')).toHaveText(['Shown']);
    await expect(page.getByRole('link', { name: 'Admin', exact: true })).toHaveCount(0);
  });

  test('starts an app at its Initiate login URI, with the issuer', async ({ page, visit }) => {
    await make(visit, 'Shop');
    await signIn(page, visit);

    const asked = page
      .context()
      .waitForEvent('request', (request) => request.url().startsWith('https://app.example.com'));
    await page.getByRole('link', { name: 'launch app Shop' }).click();
    const url = new URL((await asked).url());

    expect(url.origin + url.pathname).toBe('https://app.example.com/login');
    expect(Object.fromEntries(url.searchParams)).toEqual({ tenant: '1', iss: visit.org.orgUrl });
  });

  test('leads administrators to the console, and everyone out', async ({ page, visit }) => {
    await visit.api(`/users/${visit.org.user.username}/roles`, {
      method: 'POST',
      body: JSON.stringify({ type: 'READ_ONLY_ADMIN' }),
    });
    await signIn(page, visit);
    await expect(page.getByRole('link', { name: 'Admin', exact: true })).toHaveAttribute(
      'href',
      visit.org.adminUrl,
    );

    await page.getByRole('link', { name: 'Sign out' }).click();
    await page.goto(`${visit.org.orgUrl}/app/UserHome`);
    await expect(page.getByRole('heading', { name: 'My Apps' })).toHaveCount(0);
  });

  test('finds a tile by its name', async ({ page, visit }) => {
    for (const label of ['Shop', 'Wiki']) await make(visit, label);
    await signIn(page, visit);

    await page.getByLabel('Search your apps').fill('wi');
    await expect(page.locator('.tile:visible .tile-name')).toHaveText(['Wiki']);
  });
});

test.describe('An App Embed Link', () => {
  test('is the one the Management API and the General tab give', async ({ page, visit }) => {
    const app = await make(visit, 'Shop');
    const [link] = app._links.appLinks;
    await visit.open(`/admin/app/oidc_client/instance/${app.id}/`);

    await expect(visit.form('App Embed Link').getByLabel('Embed link')).toHaveValue(
      link?.href ?? '-',
    );
    const appOnly = await make(visit, 'App only', { mode: 'DISABLED' });
    await visit.open(`/admin/app/oidc_client/instance/${appOnly.id}/`);
    await expect(page.getByRole('heading', { name: /^General Settings/ })).toBeVisible();
    await expect(visit.form('App Embed Link')).toHaveCount(0);
  });

  test('opens a hidden app, but none that is not assigned or is App Only', async ({
    page,
    visit,
  }) => {
    const hidden = await make(visit, 'Hidden', { hidden: true });
    const foreign = await make(visit, 'Foreign', { assigned: false });
    const appOnly = await make(visit, 'App only', { mode: 'DISABLED' });
    await signIn(page, visit);
    const open = async ({ _links }: App): Promise<{ status: number; to: string | undefined }> => {
      const response = await page.request.get(_links.appLinks[0]?.href ?? '', { maxRedirects: 0 });
      return { status: response.status(), to: response.headers()['location'] };
    };

    const iss = encodeURIComponent(visit.org.orgUrl);
    expect(await open(hidden)).toEqual({ status: 302, to: `${loginUri}&iss=${iss}` });
    expect(await open(foreign)).toEqual({ status: 403, to: undefined });
    expect(await open(appOnly)).toEqual({ status: 400, to: undefined });
    await visit.api(`/apps/${hidden.id}/lifecycle/deactivate`, { method: 'POST' });
    expect(await open(hidden)).toEqual({ status: 404, to: undefined });
  });

  test('asks who is not signed in to sign in first', async ({ page, visit }) => {
    const app = await make(visit, 'Shop');
    await page.goto(app._links.appLinks[0]?.href ?? '');

    await expect(page.getByRole('textbox', { name: 'Username' })).toBeVisible();
    expect(new URL(page.url()).origin).toBe(visit.org.orgUrl);
  });
});
