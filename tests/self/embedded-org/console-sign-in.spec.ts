import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import type { Credentials } from '../../../embedded-org/index.ts';
import { enterCredentials } from '../widget-form.ts';
import { expect, test } from './console-test.ts';

test.describe('Signing in to the Admin Console', () => {
  test('leads to the page that was asked for', async ({ page, visit }) => {
    await page.context().clearCookies();
    await page.goto(`${visit.org.adminUrl}/admin/apps/oauth2-wizard/create?applicationType=WEB`);
    expect(new URL(page.url()).origin).toBe(visit.org.orgUrl);
    await signIn(page, visit.org.admin);
    // The page before has a box of the same name, for the password.
    await page.getByRole('heading', { name: 'Verify with Google Authenticator' }).waitFor();
    await page.locator('[name="credentials.passcode"]').fill(codeOf(visit.org.admin.totpSecret));
    await page.locator('input[data-type="save"]').click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('New Web App Integration');
    await expect(page).toHaveURL(
      `${visit.org.adminUrl}/admin/apps/oauth2-wizard/create?applicationType=WEB`,
    );
    const cookies = await page.context().cookies(visit.org.adminUrl);
    expect(cookies.find(({ name }) => name === 'okta-admin-session')).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
    });
  });

  test('is not for users who are no administrators', async ({ page, visit }) => {
    await page.context().clearCookies();
    await page.goto(`${visit.org.adminUrl}/admin/dashboard`);
    await signIn(page, visit.org.user);

    await expect(page).toHaveTitle('Embedded Org - Access Forbidden');
    const cookies = await page.context().cookies(visit.org.adminUrl);
    expect(cookies.map(({ name }) => name)).not.toContain('okta-admin-session');
  });

  test('is asked for again when the session has ended', async ({ page, visit }) => {
    await visit.open('/admin/dashboard');
    visit.org.clock.advance(16 * 60_000);

    await page.goto(`${visit.org.adminUrl}/admin/settings/account`);

    expect(new URL(page.url()).origin).toBe(visit.org.orgUrl);
  });
});

const codeOf = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate();

const signIn = async (page: Page, credentials: Credentials): Promise<void> => {
  await enterCredentials(page, credentials);
  await expect(page.locator('[name="identifier"]')).toHaveCount(0);
};
