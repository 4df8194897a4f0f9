import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { enterCredentials, fillFirst } from '../widget-form.ts';
import { OauthOrg } from './oauth-org.ts';
import { SignInSettings } from './sign-in-settings.ts';
import { Site } from './widget-site.ts';

const password = 'not-a-Real-password-1';

const submit = (page: Page) => page.locator('input[data-type="save"]').click();
const passcode = (page: Page) => page.locator('[name="credentials.passcode"]');

const identify = (page: Page, username: string) =>
  fillFirst(page.locator('[name="identifier"]'), username);

const choosePassword = async (page: Page) => {
  await fillFirst(passcode(page), password);
  await page.locator('[name="confirmPassword"]').fill(password);
  await submit(page);
};

/** The page that asks whether to send the e-mail. */
const sendEmail = async (page: Page) => {
  await page.getByRole('button', { name: 'Send me an email' }).click();
  await expect(page.getByText('Enter a verification code instead')).toBeVisible();
};

const start = async () => {
  const org = await OauthOrg.start();
  org.setRuleGrants('interaction_code');
  const site = await Site.start();
  return { org, site, app: site.appAt(org), settings: new SignInSettings(org.org) };
};

/** Closes both, the site first. */
const stageOf = (org: OauthOrg, site: Site): AsyncDisposable => ({
  [Symbol.asyncDispose]: async () => {
    await site[Symbol.asyncDispose]();
    await org[Symbol.asyncDispose]();
  },
});

test.describe('@okta/okta-signin-widget 7', () => {
  test('asks for the username first, then for a code by e-mail', async ({ page }) => {
    const { org, site, app, settings } = await start();
    await using _ = stageOf(org, site);
    const { username } = org.people.user;
    settings.identifierFirst();
    settings.allowSignInWith('okta_email');
    app.signInPolicyId = org.signInPolicy('One factor access');

    await site.open(page, org, app);
    await identify(page, username);
    await expect(passcode(page)).toBeHidden();
    await submit(page);
    await page.locator('[data-se="okta_email"] .select-factor').click();
    await page.getByText('Enter a verification code instead').click();
    await passcode(page).fill(org.org.inbox.latest(username)?.code ?? '');
    await submit(page);

    await expect(page.locator('#result')).toHaveText(`signed in ${username}`);
  });

  test('goes on by itself once the magic link was opened', async ({ page }) => {
    const { org, site, app, settings } = await start();
    await using _ = stageOf(org, site);
    const { username } = org.people.user;
    settings.enrolment({ okta_password: 'REQUIRED' });
    settings.allowSignInWith('okta_email');
    app.signInPolicyId = org.signInPolicy('Any two factors');

    await site.open(page, org, app);
    await enterCredentials(page, org.people.user);
    await sendEmail(page);
    const tab = await page.context().newPage();
    await tab.goto(org.org.inbox.latest(username)?.link ?? '');

    await expect(tab.getByText('Please return to the original tab.')).toBeVisible();
    await page.bringToFront();
    // The widget asks every four seconds.
    await expect(page.locator('#result')).toHaveText(`signed in ${username}`, { timeout: 15_000 });
  });

  test('sets up Google Authenticator', async ({ page }) => {
    const { org, site, app, settings } = await start();
    await using _ = stageOf(org, site);
    const { username } = org.people.user;
    settings.enrolment({ okta_password: 'REQUIRED', google_otp: 'REQUIRED' });

    await site.open(page, org, app);
    await enterCredentials(page, org.people.user);
    await page.locator('[data-se="google_otp"] .select-factor').click();
    await expect(page.locator('img.qrcode')).toHaveAttribute('src', /^data:image\/png;base64,/);
    await page.getByRole('link', { name: 'Next' }).click();
    const secret = org.org.users.get(username).pendingTotp?.secret ?? '';
    const code = new TOTP({ secret: Secret.fromBase32(secret) });
    await passcode(page).fill(code.generate({ timestamp: org.org.clock.now() }));
    await page.getByRole('link', { name: 'Verify' }).click();

    await expect(page.locator('#result')).toHaveText(`signed in ${username}`);
  });

  test('registers a user', async ({ page }) => {
    const { org, site, app, settings } = await start();
    await using _ = stageOf(org, site);
    const email = 'new.user@embedded.example';
    settings.registration(app);
    settings.enrolment({ okta_password: 'REQUIRED' });

    await site.open(page, org, app);
    await page.getByRole('link', { name: 'Sign up' }).click();
    await fillFirst(page.locator('[name="userProfile.email"]'), email);
    await page.locator('[name="userProfile.firstName"]').fill('New');
    await page.locator('[name="userProfile.lastName"]').fill('User');
    await submit(page);
    await page.locator('[data-se="okta_email"] .select-factor').click();
    await expect(passcode(page)).toBeVisible();
    await passcode(page).fill(org.org.inbox.latest(email)?.code ?? '');
    await submit(page);
    await page.locator('[data-se="okta_password"] .select-factor').click();
    await choosePassword(page);

    await expect(page.locator('#result')).toHaveText(`signed in ${email}`);
  });

  test('recovers a password', async ({ page }) => {
    const { org, site, app } = await start();
    await using _ = stageOf(org, site);
    const { username } = org.people.user;

    await site.open(page, org, app);
    await page.getByRole('link', { name: 'Forgot password?' }).click();
    await expect(page.getByRole('heading', { name: 'Reset your password' })).toBeVisible();
    await identify(page, username);
    await submit(page);
    await sendEmail(page);
    await page.getByText('Enter a verification code instead').click();
    await passcode(page).fill(org.org.inbox.latest(username)?.code ?? '');
    await submit(page);
    await choosePassword(page);

    await expect(page.locator('#result')).toHaveText(`signed in ${username}`);
  });

  test('takes a new password where the link led, then goes to the Initiate login URI', async ({
    page,
  }) => {
    const { org, site, app } = await start();
    await using _ = stageOf(org, site);
    const { username } = org.people.user;
    app.initiateLoginUri = app.redirectUris[0];

    await site.open(page, org, app);
    await page.getByRole('link', { name: 'Forgot password?' }).click();
    await expect(page.getByRole('heading', { name: 'Reset your password' })).toBeVisible();
    await identify(page, username);
    await submit(page);
    await sendEmail(page);
    const tab = await page.context().newPage();
    await tab.goto(org.org.inbox.latest(username)?.link ?? '');
    await choosePassword(tab);

    const iss = encodeURIComponent(org.url);
    await expect(tab).toHaveURL(`${app.redirectUris[0] ?? ''}?iss=${iss}`);
    const cookies = await page.context().cookies(org.url);
    expect(cookies.map(({ name }) => name)).toContain('idx');
  });
});
