import { expect, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { SampleAccountPage } from '../../../pages/sample-client/sample-account-page.ts';
import { SampleSignInPage } from '../../../pages/sample-client/sample-sign-in-page.ts';
import type { ClientKind } from './stage.ts';
import { credentials, demandTwoFactors, setStageFor } from './stage.ts';

const kinds: ClientKind[] = ['single-page', 'web'];

for (const kind of kinds) {
  test.describe(`the ${kind} client`, () => {
    test('signs a user in and shows what the tokens say', async ({ page }) => {
      await using stage = await setStageFor(kind);
      const signIn = new SampleSignInPage(page, stage.client.origin);
      const account = new SampleAccountPage(page);

      await signIn.open();
      await signIn.signIn(stage.org.user);

      await expect(account.heading).toHaveText('Signed in as Sample User');
      await expect(account.idToken.claim('iss')).toHaveText(stage.server.issuer);
      await expect(account.idToken.claim('aud')).toHaveText(stage.application.clientId);
      await expect(account.idToken.claim('amr')).toHaveText('pwd');
      await expect(account.accessToken.claim('cid')).toHaveText(stage.application.clientId);
      await expect(account.accessToken.claim('scp')).toContainText('openid');
      await expect(account.accessToken.claim('sub')).toHaveText(stage.org.user.username);
      await expect(account.refreshToken).toHaveText('No refresh token was issued.');
      expect(new URL(page.url()).origin).toBe(stage.client.origin);
    });

    test('says so when a refresh token came', async ({ page }) => {
      await using stage = await setStageFor(kind);
      stage.client.configure({
        issuer: stage.server.issuer,
        ...credentials(stage.application),
        scopes: ['openid', 'offline_access'],
      });
      const signIn = new SampleSignInPage(page, stage.client.origin);
      const account = new SampleAccountPage(page);

      await signIn.open();
      await signIn.signIn(stage.org.user);

      await expect(account.refreshToken).toHaveText('A refresh token was issued.');
    });

    test('signs a user in at the org authorization server', async ({ page }) => {
      await using stage = await setStageFor(kind);
      stage.client.configure({ issuer: stage.org.orgUrl, ...credentials(stage.application) });
      const signIn = new SampleSignInPage(page, stage.client.origin);
      const account = new SampleAccountPage(page);

      await signIn.open();
      await signIn.signIn(stage.org.user);

      await expect(account.heading).toHaveText('Signed in as Sample User');
      await expect(account.idToken.claim('iss')).toHaveText(stage.org.orgUrl);
    });

    test('asks for a code where the policy wants two factors', async ({ page }) => {
      await using stage = await setStageFor(kind);
      await demandTwoFactors(stage.api, stage.application);
      const signIn = new SampleSignInPage(page, stage.client.origin);
      const account = new SampleAccountPage(page);
      const authenticator = new TOTP({ secret: Secret.fromBase32(stage.org.admin.totpSecret) });
      const code = authenticator.generate({ timestamp: stage.org.clock.now() });
      const wrong = code === '000000' ? '000001' : '000000';

      await signIn.open();
      await signIn.signIn(stage.org.admin);
      await signIn.verifyWithCode(wrong);
      await expect(signIn.refusal).toHaveText(
        "Your code doesn't match our records. Please try again.",
      );
      await signIn.verifyWithCode(code);

      await expect(account.heading).toHaveText('Signed in as Super Admin');
      await expect(account.idToken.claim('amr')).toContainText('otp');
    });

    test('shows what Okta says about a wrong password, and lets the user try again', async ({
      page,
    }) => {
      await using stage = await setStageFor(kind);
      const { username, password } = stage.org.user;
      const signIn = new SampleSignInPage(page, stage.client.origin);
      const account = new SampleAccountPage(page);

      await signIn.open();
      await signIn.signIn({ username, password: 'not-this-one' });
      await expect(signIn.refusal).toHaveText('Authentication failed');
      await expect(signIn.username.input).toHaveValue(username);
      await signIn.signIn({ username, password });

      await expect(account.heading).toHaveText('Signed in as Sample User');
      await expect(signIn.refusal).toBeHidden();
    });

    test('shows what Okta says when the application has not the grant', async ({ page }) => {
      await using stage = await setStageFor(kind);
      await stage.application.setGrantTypes(['authorization_code']);
      const signIn = new SampleSignInPage(page, stage.client.origin);
      const account = new SampleAccountPage(page);

      await signIn.open();
      await signIn.signIn(stage.org.user);

      await expect(signIn.refusal).toHaveText(
        'The client is not authorized to use the provided grant type. Configured grant types: [authorization_code].',
      );
      await expect(account.heading).toBeHidden();

      await stage.application.setGrantTypes(['authorization_code', 'interaction_code']);
      await signIn.signIn(stage.org.user);
      await expect(account.heading).toHaveText('Signed in as Sample User');
    });

    test('shows what Okta says when no rule has the grant', async ({ page }) => {
      await using stage = await setStageFor(kind);
      await stage.rule.setGrantTypes(['authorization_code']);
      const signIn = new SampleSignInPage(page, stage.client.origin);
      const account = new SampleAccountPage(page);

      await signIn.open();
      await signIn.signIn(stage.org.user);

      await expect(signIn.refusal).toHaveText(
        'You are not allowed to access this app. To request access, contact an admin.',
      );
      await expect(account.heading).toBeHidden();
    });

    test('signs the user out of the org too', async ({ page }) => {
      await using stage = await setStageFor(kind);
      const signIn = new SampleSignInPage(page, stage.client.origin);
      const account = new SampleAccountPage(page);
      await signIn.open();
      await signIn.signIn(stage.org.user);
      await expect(account.heading).toBeVisible();
      const logout = page.waitForRequest((request) => request.url().includes('/v1/logout?'));

      await account.signOut();

      await expect(signIn.notice).toHaveText('You are signed out.');
      expect(new URL((await logout).url()).searchParams.has('id_token_hint')).toBe(true);
      expect(page.url()).toBe(stage.client.signOutRedirectUri);
      await signIn.open();
      await signIn.signIn({ ...stage.org.user, password: 'not-this-one' });
      await expect(signIn.refusal).toHaveText('Authentication failed');
    });

    test('shows what the org says at the callback', async ({ page }) => {
      await using stage = await setStageFor(kind);
      const signIn = new SampleSignInPage(page, stage.client.origin);
      const answer = new URLSearchParams({
        error: 'access_denied',
        error_description: 'User is not assigned to the client application.',
      });

      await page.goto(`${stage.client.redirectUri}?${answer.toString()}`);

      await expect(signIn.refusal).toHaveText('User is not assigned to the client application.');
    });

    test('refuses a code at the callback that it did not ask for', async ({ page }) => {
      await using stage = await setStageFor(kind);
      const signIn = new SampleSignInPage(page, stage.client.origin);

      await page.goto(`${stage.client.redirectUri}?interaction_code=foreign&state=foreign`);

      await expect(signIn.refusal).toHaveText('No transaction data was found in storage');
    });
  });
}
