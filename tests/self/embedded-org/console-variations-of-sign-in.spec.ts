import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { enterCredentials, fillFirst } from '../widget-form.ts';
import type { ConsoleVisit } from './console-test.ts';
import { expect, test } from './console-test.ts';

const begin = async (page: Page, { org }: ConsoleVisit): Promise<void> => {
  await page.context().clearCookies();
  await page.goto(`${org.adminUrl}/admin/dashboard`);
  await fillFirst(page.locator('[name="identifier"]'), org.admin.username);
};

const next = (page: Page): Promise<void> => page.locator('input[data-type="save"]').click();

const prove = async (page: Page, heading: string, passcode: string): Promise<void> => {
  await page.getByRole('heading', { name: heading }).waitFor();
  await page.locator('[name="credentials.passcode"]').fill(passcode);
  await next(page);
};

const codeFor = ({ org }: ConsoleVisit): string =>
  new TOTP({ secret: Secret.fromBase32(org.admin.totpSecret) }).generate();

test.describe('A console that asks for the code before the password', () => {
  test.use({ options: { consoleVariations: ['totp-before-password'] } });

  test('asks in that order', async ({ page, visit }) => {
    await begin(page, visit);
    await expect(page.locator('[name="credentials.passcode"]')).toHaveCount(0);
    await next(page);
    await prove(page, 'Verify with Google Authenticator', codeFor(visit));
    await prove(page, 'Verify with your password', visit.org.admin.password);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dashboard');
  });

  test('leaves other sign-ins as they are', async ({ page, visit }) => {
    await page.context().clearCookies();
    await page.goto(`${visit.org.orgUrl}/app/UserHome`);
    await expect(page.locator('[name="credentials.passcode"]')).toBeVisible();
  });
});

test.describe('A console that offers a list', () => {
  test.use({
    options: { consoleVariations: ['authenticator-list-first', 'keep-me-signed-in-is-asked'] },
  });

  test('asks what to verify with, and in the end whether to stay', async ({ page, visit }) => {
    await begin(page, visit);
    await next(page);
    await page.getByRole('link', { name: 'Select Google Authenticator' }).click();
    await prove(page, 'Verify with Google Authenticator', codeFor(visit));
    await prove(page, 'Verify with your password', visit.org.admin.password);
    await expect(page.getByRole('heading', { name: 'Keep me signed in' })).toBeVisible();
    await page.getByRole('button', { name: 'Don’t stay signed in' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dashboard');
  });
});

test.describe('A console that refuses the first code', () => {
  test.use({ options: { consoleVariations: ['first-code-is-refused'] } });

  test('takes the same one then', async ({ page, visit }) => {
    await begin(page, visit);
    await page.locator('[name="credentials.passcode"]').fill(visit.org.admin.password);
    await next(page);
    await prove(page, 'Verify with Google Authenticator', codeFor(visit));
    const refusal = page.locator('.infobox-error');
    await expect(refusal).toBeVisible();
    // The widget's form is deaf for 200 ms after it was sent; what it hears takes the refusal away.
    await expect(async () => {
      await prove(page, 'Verify with Google Authenticator', codeFor(visit));
      await expect(refusal).toBeHidden({ timeout: 1_000 });
    }).toPass();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dashboard');
  });
});

test.describe('A console that asks for the authenticator again', () => {
  test.use({ options: { consoleVariations: ['authenticator-is-asked-again'] } });

  test('does so at the second page, and shows it then', async ({ page, visit }) => {
    await visit.open('/admin/dashboard');
    await page.goto(`${visit.org.adminUrl}/admin/settings/account`);
    await enterCredentials(page, visit.org.admin);
    await prove(page, 'Verify with Google Authenticator', codeFor(visit));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account');
    expect(new URL(page.url()).pathname).toBe('/admin/settings/account');
    await visit.open('/admin/dashboard');
  });
});
