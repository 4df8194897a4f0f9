import type { Page, Request } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import type { Application } from '../../../embedded-org/domain/applications.ts';
import { enterCredentials } from '../widget-form.ts';
import { OauthOrg, newProof, redirectUri } from './oauth-org.ts';

test.describe('The hosted sign-in page', () => {
  test('signs in to an application and comes back with a code', async ({ page }) => {
    await using org = await OauthOrg.start();
    const app = org.createApp();
    const proof = newProof();
    const arrival = arrivalAt(page, redirectUri);
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));

    await page.goto(authorizeUrl(org, app, { code_challenge: proof.challenge }));
    await expect(page).toHaveTitle('Embedded Org - Sign In');
    await enterCredentials(page, org.people.user);
    const { searchParams } = await arrival;
    const tokens = await org.post('/oauth2/default/v1/token', {
      client_id: app.clientId,
      grant_type: 'authorization_code',
      code: searchParams.get('code') ?? '',
      redirect_uri: redirectUri,
      code_verifier: proof.verifier,
    });

    expect(searchParams.get('state')).toBe('a-state');
    expect(tokens.status).toBe(200);
    const hosts = new Set(requests.map((request) => new URL(request.url()).host));
    expect([...hosts]).toEqual([new URL(org.url).host, new URL(redirectUri).host]);
  });

  test('does not ask a second time while there is a session', async ({ page }) => {
    await using org = await OauthOrg.start();
    const app = org.createApp();
    await page.goto(`${org.url}/`);
    await enterCredentials(page, org.people.user);
    await expect(page.getByText('Sample User')).toBeVisible();

    const arrival = arrivalAt(page, redirectUri);
    await page.goto(authorizeUrl(org, app, { prompt: 'none' })).catch(() => undefined);

    expect((await arrival).searchParams.get('code')).toBeTruthy();
  });

  test('asks again for prompt=login, once', async ({ page }) => {
    await using org = await OauthOrg.start();
    const app = org.createApp();
    await page.goto(`${org.url}/`);
    await enterCredentials(page, org.people.user);
    await expect(page.getByText('Sample User')).toBeVisible();

    const arrival = arrivalAt(page, redirectUri);
    await page.goto(authorizeUrl(org, app, { prompt: 'login' }));
    await enterCredentials(page, org.people.user);

    expect((await arrival).searchParams.get('code')).toBeTruthy();
  });

  test('says that a password is wrong', async ({ page }) => {
    await using org = await OauthOrg.start();
    await page.goto(`${org.url}/login/login.htm`);

    await enterCredentials(page, { username: org.people.user.username, password: 'wrong' });

    await expect(page.locator('.o-form-error-container')).toContainText('Unable to sign in');
  });

  test('sends a user who is not assigned back with an error', async ({ page }) => {
    await using org = await OauthOrg.start();
    const app = org.createApp({ implicitAssignment: false });
    const arrival = arrivalAt(page, redirectUri);

    await page.goto(authorizeUrl(org, app));
    await enterCredentials(page, org.people.user);

    expect(Object.fromEntries((await arrival).searchParams)).toEqual({
      state: 'a-state',
      error: 'access_denied',
      error_description: 'User is not assigned to the client application.',
    });
  });

  test('shows administrators the way to the Admin Console, and others not', async ({ page }) => {
    await using org = await OauthOrg.start();
    await page.goto(`${org.url}/`);
    await enterCredentials(page, org.people.user);
    await expect(page.getByText('Sample User')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Admin' })).toBeHidden();
    await page.getByRole('link', { name: 'Sign out' }).click();

    await enterCredentials(page, org.people.admin);

    await expect(page.getByRole('link', { name: 'Admin' })).toHaveAttribute('href', org.adminUrl);
  });

  test('asks for password and code at the Admin Console', async ({ page }) => {
    await using org = await OauthOrg.start();
    const callback = `${org.adminUrl}/admin/sso/callback`;
    const arrival = arrivalAt(page, callback);
    const url = new URL(`${org.url}/oauth2/v1/authorize`);
    url.search = new URLSearchParams({
      client_id: org.org.builtInApplications.adminConsole.clientId,
      response_type: 'code',
      scope: 'openid',
      state: 'a-state',
      redirect_uri: callback,
    }).toString();

    await page.goto(url.href);
    await enterCredentials(page, org.people.admin);
    // The page before has a box of the same name, for the password.
    await page.getByRole('heading', { name: 'Verify with Google Authenticator' }).waitFor();
    const secret = Secret.fromBase32(org.people.admin.totpSecret);
    const code = new TOTP({ secret }).generate({ timestamp: org.org.clock.now() });
    await page.locator('[name="credentials.passcode"]').fill(code);
    await page.locator('input[data-type="save"]').click();
    const { searchParams } = await arrival;

    const authorizationCode = searchParams.get('code') ?? '';
    const redeemed = org.oauth.redeemAdminConsoleCode(authorizationCode, callback);
    expect(redeemed?.user.profile.login).toBe(org.people.admin.username);
    expect(redeemed?.factors).toEqual(['pwd', 'otp']);
    expect(org.oauth.redeemAdminConsoleCode(authorizationCode, callback)).toBeUndefined();
  });

  test('does not let a user into the Admin Console', async ({ page }) => {
    await using org = await OauthOrg.start();
    const callback = `${org.adminUrl}/admin/sso/callback`;
    const arrival = arrivalAt(page, callback);
    const url = new URL(`${org.url}/oauth2/v1/authorize`);
    url.search = new URLSearchParams({
      client_id: org.org.builtInApplications.adminConsole.clientId,
      response_type: 'code',
      scope: 'openid',
      state: 'a-state',
      redirect_uri: callback,
    }).toString();

    await page.goto(url.href);
    await enterCredentials(page, org.people.user);

    expect((await arrival).searchParams.get('error')).toBe('access_denied');
  });

  test('posts the answer to the window that opened an iframe', async ({ page }) => {
    await using org = await OauthOrg.start();
    const callback = `${org.url}/callback`;
    const app = org.createApp({ redirectUris: [callback] });
    await page.goto(`${org.url}/login/login.htm`);

    const message = await page.evaluate(
      (src) =>
        new Promise<unknown>((resolve) => {
          addEventListener('message', ({ data }) => {
            resolve(data);
          });
          const frame = document.createElement('iframe');
          frame.src = src;
          document.body.append(frame);
        }),
      authorizeUrl(org, app, {
        prompt: 'none',
        response_mode: 'okta_post_message',
        redirect_uri: callback,
      }),
    );

    // The application has the Interaction Code grant: Okta tells it to show its own sign-in.
    expect(message).toMatchObject({ state: 'a-state', error: 'interaction_required' });
  });
});

/** The URL with which the browser comes to a client that is not there. */
const arrivalAt = async (page: Page, client: string): Promise<URL> => {
  const arrived = page.waitForRequest((request) => request.url().startsWith(client));
  await page.route(`${client}**`, (route) => route.fulfill({ body: 'arrived' }));
  return new URL((await arrived).url());
};

const authorizeUrl = (
  org: OauthOrg,
  app: Application,
  more: Record<string, string> = {},
): string => {
  const url = new URL(`${org.issuer}/v1/authorize`);
  url.search = new URLSearchParams({
    client_id: app.clientId,
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: redirectUri,
    state: 'a-state',
    nonce: 'a-nonce',
    code_challenge: newProof().challenge,
    code_challenge_method: 'S256',
    ...more,
  }).toString();
  return url.href;
};
