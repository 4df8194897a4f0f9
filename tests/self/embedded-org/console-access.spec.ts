import { expect, test } from './console-test.ts';

const settings = '/admin/api/v1/embedded-login-settings';

test.describe('Access to the Admin Console', () => {
  test('sends a browser without a session to sign in, and remembers nothing of it', async ({
    visit,
  }) => {
    const response = await fetch(`${visit.org.adminUrl}/admin/apps/active`, {
      redirect: 'manual',
    });

    expect(response.status).toBe(302);
    const url = new URL(response.headers.get('location') ?? '');
    expect(url.origin + url.pathname).toBe(`${visit.org.orgUrl}/oauth2/v1/authorize`);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: 'okta.b58d5b75-07d4-5f25-bf59-368a1261a405',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${visit.org.adminUrl}/admin/sso/callback`,
    });
    expect(url.searchParams.get('state')).not.toBe('');
    expect(url.searchParams.get('nonce')).not.toBe('');
  });

  test('takes no code that nobody gave, and no state that it did not make', async ({ visit }) => {
    const response = await fetch(
      `${visit.org.adminUrl}/admin/sso/callback?code=made-up&state=made-up`,
      { redirect: 'manual' },
    );

    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/admin/dashboard');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test('refuses internal requests without the token of the page', async ({ page, visit }) => {
    await visit.open('/admin/settings/account');

    const statuses = await page.evaluate(async () => {
      const body = JSON.stringify({ values: { interactionCode: true } });
      const url = '/admin/api/internal/deeds/account.saveEmbeddedWidget';
      const token = document.getElementById('_xsrfToken')?.textContent ?? '';
      const post = async (headers: Record<string, string>): Promise<number> =>
        (await fetch(url, { method: 'POST', body, headers })).status;
      return {
        without: await post({}),
        wrong: await post({ 'x-okta-xsrftoken': 'wrong' }),
        read: (await fetch('/admin/api/internal/screen?path=/admin/dashboard')).status,
        right: await post({ 'x-okta-xsrftoken': token }),
      };
    });

    expect(statuses).toEqual({ without: 403, wrong: 403, read: 403, right: 200 });
    expect(await visit.isInteractionCodeEnabled()).toBe(true);
  });

  test('gives a lesser administrator the switch to read, and refuses the deed', async ({
    page,
    visit,
  }) => {
    await visit.as('limitedAdmin');
    await visit.open('/admin/settings/account');

    const panel = visit.form('Embedded widget sign-in support');
    await expect(panel).toBeVisible();
    await expect(panel.getByRole('link')).toHaveCount(0);
    const status = await page.evaluate(async () => {
      const response = await fetch('/admin/api/internal/deeds/account.saveEmbeddedWidget', {
        method: 'POST',
        body: JSON.stringify({ values: { interactionCode: true } }),
        headers: {
          'x-okta-xsrftoken': document.getElementById('_xsrfToken')?.textContent ?? '',
        },
      });
      return response.status;
    });
    expect(status).toBe(403);
    expect(await visit.isInteractionCodeEnabled()).toBe(false);
  });

  test('gives a lesser administrator no way to make an application', async ({ page, visit }) => {
    await visit.as('limitedAdmin');
    await visit.open('/admin/apps/active');

    await page.getByRole('link', { name: 'Create App Integration' }).click();
    await expect(page.locator('#simplemodal-container')).toHaveCount(0);
    const response = await page.goto(
      `${visit.org.adminUrl}/admin/apps/oauth2-wizard/create?applicationType=WEB`,
    );
    expect(response?.status()).toBe(403);
    await expect(page).toHaveTitle('Embedded Org - Access Forbidden');
  });

  test('has a private API behind the switch', async ({ visit }) => {
    const call = (init: RequestInit): Promise<Response> =>
      fetch(visit.org.adminUrl + settings, init);
    const authorization = `SSWS ${visit.org.apiToken}`;
    const set = (embeddedLoginSupport: unknown): RequestInit => ({
      method: 'POST',
      headers: { authorization },
      body: JSON.stringify({ embeddedLoginSupport }),
    });

    expect(await (await call({ headers: { authorization } })).json()).toEqual({
      embeddedLoginSupport: false,
    });
    expect(await (await call(set(true))).json()).toEqual({ embeddedLoginSupport: true });
    expect((await call(set('yes'))).status).toBe(400);
    expect((await call({})).status).toBe(403);
    expect((await call({ headers: { authorization: 'SSWS wrong' } })).status).toBe(401);
  });

  test('keeps the private API of the switch for super administrators', async ({ page, visit }) => {
    await visit.as('limitedAdmin');
    await visit.open('/admin/settings/account');

    const answer = await page.evaluate(async (path) => {
      const token = document.getElementById('_xsrfToken')?.textContent ?? '';
      const response = await fetch(path, {
        method: 'POST',
        body: JSON.stringify({ embeddedLoginSupport: true }),
        headers: { 'x-okta-xsrftoken': token },
      });
      const { errorCode } = (await response.json()) as { errorCode: string };
      return { errorCode, status: response.status, read: (await fetch(path)).status };
    }, settings);

    expect(answer).toEqual({ errorCode: 'E0000006', status: 403, read: 200 });
  });

  test('tells the System Log who did it', async ({ page, visit }) => {
    await visit.open('/admin/access/api/tokens');
    await page.getByRole('link', { name: 'Create Token' }).click();
    await page.getByLabel('Token Name').fill('A script');
    await page.getByRole('button', { name: 'Create Token' }).click();
    await expect(page.getByLabel('Token Value')).toBeVisible();

    const filter = encodeURIComponent('eventType eq "system.api_token.create"');
    const events = await visit.api<
      { actor: { alternateId: string }; target: { displayName: string }[] }[]
    >(`/logs?filter=${filter}`);
    const event = events.find(({ target }) => target[0]?.displayName === 'A script');
    expect(event?.actor.alternateId).toBe(visit.org.admin.username);
  });
});
