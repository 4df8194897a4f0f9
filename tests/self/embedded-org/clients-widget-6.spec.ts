import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { fillFirst } from '../widget-form.ts';
import { ClientsOrg } from './clients-org.ts';
import { ClientSite } from './clients-site.ts';

/** A page with Sign-In Widget 6.9.0. @param settings as its script has them */
const pageWith = (settings: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Site</title></head>
<body>
<div id="widget"></div>
<output id="result"></output>
<script src="/widget/js/okta-sign-in.min.js"></script>
<script>
const { issuer, clientId } = Object.fromEntries(new URLSearchParams(location.search));
const show = (text) => { document.getElementById('result').textContent = text; };
const widget = new OktaSignIn({
  baseUrl: new URL(issuer).origin, clientId, redirectUri: location.origin + '/', language: 'en',
  el: '#widget', authParams: { issuer, scopes: ['openid', 'profile'] }, ${settings}
});
widget.showSignInToGetTokens().then(
  (tokens) => show('signed in ' + tokens.idToken.claims.preferred_username),
  (error) => show('refused ' + error.errorCode),
);
</script>
</body>
</html>`;

const interactionCode = pageWith('useInteractionCodeFlow: true');
const classic = pageWith('');

test.describe('@okta/okta-signin-widget 6', () => {
  test('signs in by interaction code', async ({ page }) => {
    await using org = await ClientsOrg.start();
    await using site = await ClientSite.start(interactionCode);
    await org.allowInteractionCode();
    const app = await site.registerAt(org, ['authorization_code', 'interaction_code']);

    await site.open(page, org, app);
    await fillFirst(page.locator('[name="identifier"]'), org.embedded.user.username);
    const password = page.locator('[name="credentials.passcode"]');
    if (!(await password.isVisible())) await page.locator('[data-type="save"]').click();
    await password.fill(org.embedded.user.password);
    await page.locator('[data-type="save"]').click();

    await expect(result(page)).toHaveText(`signed in ${org.embedded.user.username}`);
  });

  test('shows a misconfiguration where the application lacks the grant', async ({ page }) => {
    await using org = await ClientsOrg.start();
    await using site = await ClientSite.start(interactionCode);
    await org.allowInteractionCode();

    await site.open(page, org, await site.registerAt(org, ['authorization_code']));

    await expect(page.getByText('Potential misconfiguration detected')).toBeVisible();
  });

  test('signs in by Classic authentication, without the grant', async ({ page }) => {
    await using org = await ClientsOrg.start();
    await using site = await ClientSite.start(classic);

    await site.open(page, org, await site.registerAt(org, ['authorization_code']));
    await signIn(page, org.embedded.user);

    await expect(result(page)).toHaveText(`signed in ${org.embedded.user.username}`);
  });

  test('asks for a code in Classic authentication, and lets go back', async ({ page }) => {
    await using org = await ClientsOrg.start();
    await using site = await ClientSite.start(classic);
    const { admin, clock } = org.embedded;
    const totp = new TOTP({ secret: Secret.fromBase32(admin.totpSecret) });

    await site.open(page, org, await site.registerAt(org, ['authorization_code']));
    await signIn(page, admin);
    await expect(page.getByRole('heading', { name: 'Google Authenticator' })).toBeVisible();
    // Until the page has come all the way, its links lead nowhere.
    await expect(page.locator('[name="answer"]')).toBeFocused();
    await page.getByRole('link', { name: /sign out|back to sign in/iu }).click();
    await signIn(page, admin);
    await page.locator('[name="answer"]').fill(totp.generate({ timestamp: clock.now() }));
    await page.getByRole('button', { name: 'Verify' }).click();

    await expect(result(page)).toHaveText(`signed in ${admin.username}`);
  });

  test('says that a password is wrong in Classic authentication', async ({ page }) => {
    await using org = await ClientsOrg.start();
    await using site = await ClientSite.start(classic);

    await site.open(page, org, await site.registerAt(org, ['authorization_code']));
    await signIn(page, { ...org.embedded.user, password: 'wrong' });

    await expect(page.getByText('Unable to sign in')).toBeVisible();
    await expect(result(page)).toBeEmpty();
  });
});

const result = (page: Page): ReturnType<Page['locator']> => page.locator('#result');

const signIn = async (
  page: Page,
  { username, password }: { username: string; password: string },
): Promise<void> => {
  await fillFirst(page.locator('[name="username"]:enabled'), username);
  await page.locator('[name="password"]:enabled').fill(password);
  // The page before fades out while this one is there already.
  await page.getByRole('button', { name: 'Sign In' }).click();
};
