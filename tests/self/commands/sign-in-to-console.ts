import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { enterCredentials } from '../widget-form.ts';

/** An org that somebody signs in to as an administrator. */
interface Entered {
  readonly adminUrl: string;
  readonly admin: {
    readonly username: string;
    readonly password: string;
    readonly totpSecret: string;
  };
}

/** Signs in to the Admin Console of an org in another process, with password and one-time code. */
export const signInToConsole = async (page: Page, { admin, adminUrl }: Entered): Promise<void> => {
  const passcode = page.locator('[name="credentials.passcode"]');
  await page.goto(`${adminUrl}/admin/dashboard`);
  await enterCredentials(page, admin);
  // The page before has a box of the same name, for the password.
  await page.getByRole('heading', { name: 'Verify with Google Authenticator' }).waitFor();
  await passcode.fill(new TOTP({ secret: Secret.fromBase32(admin.totpSecret) }).generate());
  await page.locator('input[data-type="save"]').click();
  await page.getByRole('heading', { name: 'Dashboard', level: 1 }).waitFor();
};
