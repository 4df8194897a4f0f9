import { tokenAccess } from '../../../fixtures/api-access.ts';
import { AdminSession } from '../../../fixtures/live/admin-session.ts';
import { isEnrolled, passkeyMadeIn } from '../../../fixtures/live/enrol-passkey.ts';
import { PasskeyFile, newPasskey } from '../../../fixtures/live/passkey-file.ts';
import { enterCredentials } from '../widget-form.ts';
import { expect, test } from './console-of-org.ts';

test('a passkey that somebody has set up at the org signs in from then on', async ({
  browser,
  live,
}) => {
  const { admin, apiToken, orgUrl } = live.org;
  await live.api('POST', '/authenticators', { key: 'webauthn', name: 'Passkeys' });
  const [policy] = (await live.api('GET', '/policies?type=MFA_ENROLL')) as { id: string }[];
  const required = ['okta_password', 'webauthn'].map((key) => ({
    key,
    enroll: { self: 'REQUIRED' },
  }));
  await live.api('PUT', `/policies/${policy?.id ?? ''}`, {
    type: 'MFA_ENROLL',
    name: 'Default Policy',
    settings: { type: 'AUTHENTICATORS', authenticators: required },
  });

  await using context = await browser.newContext();
  const opened = context.waitForEvent('page');
  const making = passkeyMadeIn(context, orgUrl);
  // What a person does in the window.
  const page = await opened;
  await enterCredentials(page, admin);
  await page.locator('[data-se="webauthn"] [data-se="button"]').click();
  await page.locator('.webauthn-setup').click();
  await expect(page.getByText('Super Admin')).toBeVisible();
  await page.close();
  const made = await making;
  if (!made) throw new Error('No passkey was made.');

  const access = tokenAccess(orgUrl, apiToken);
  expect(await isEnrolled(access, admin.username, made)).toBe(true);
  expect(await isEnrolled(access, live.org.user.username, made)).toBe(false);
  expect(await isEnrolled(access, admin.username, newPasskey('localhost'))).toBe(false);

  const file = new PasskeyFile(`${live.directory}/passkey`);
  file.create(made);
  const { password, username } = admin;
  const credentials = { username, password, passkey: file.path };
  await using other = await browser.newContext();
  await new AdminSession({ ...live.plan, credentials }).enter(other);
  const arrived = await other.newPage();
  await arrived.goto(`${live.org.adminUrl}/admin/dashboard`);
  await expect(arrived.getByRole('heading', { level: 1 })).toHaveText('Dashboard');
});

test('a window that is closed without a passkey has made none', async ({ browser, live }) => {
  await using context = await browser.newContext();
  const opened = context.waitForEvent('page');
  const making = passkeyMadeIn(context, live.org.orgUrl);
  const page = await opened;
  await page.locator('[name="identifier"]').waitFor();
  await page.close();
  expect(await making).toBeUndefined();
});
