import { expect, test } from '@playwright/test';
import { SampleAccountPage } from '../../../pages/sample-client/sample-account-page.ts';
import { SignInWidget } from '../../../pages/sign-in-widget/sign-in-widget.ts';
import type { WidgetOptions } from '../../../sample-client/index.ts';
import { startWidgetClient } from '../../../sample-client/index.ts';
import { setStage } from './stage.ts';

const kinds: (WidgetOptions & { readonly name: string })[] = [
  { name: 'Sign-In Widget 7', version: 7 },
  { name: 'Sign-In Widget 7 with a redirect', version: 7, ends: 'redirect' },
  { name: 'Sign-In Widget 6', version: 6, settings: { useInteractionCodeFlow: true } },
  {
    name: 'Sign-In Widget 6 with a redirect',
    version: 6,
    settings: { useInteractionCodeFlow: true },
    ends: 'redirect',
  },
  { name: 'Sign-In Widget 6 past the Identity Engine', version: 6 },
];

for (const { name, ...options } of kinds) {
  test(`${name} signs a user in and out, and asks nobody but app and org`, async ({ page }) => {
    await using stage = await setStage(await startWidgetClient(options), 'browser');
    const origins = new Set<string>();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    const widget = new SignInWidget(page, stage.client.origin);
    const account = new SampleAccountPage(page);

    await widget.open();
    await widget.signIn(stage.org.user);
    await expect(account.heading).toHaveText('Signed in as Sample User');
    await expect(account.idToken.claim('iss')).toHaveText(stage.server.issuer);
    await expect(account.accessToken.claim('cid')).toHaveText(stage.application.clientId);
    expect(page.url()).toBe(`${stage.client.origin}/`);
    await account.signOut();

    await expect(page.getByText('You are signed out.')).toBeVisible();
    await expect(widget.username.input).toBeVisible();
    // Okta's pictures within its style sheet.
    origins.delete('null');
    expect([...origins].sort()).toEqual([stage.client.origin, stage.org.orgUrl].sort());
  });
}

test('the app says what the widget was told when the application has not the grant', async ({
  page,
}) => {
  await using stage = await setStage(await startWidgetClient({ version: 7 }), 'browser');
  await stage.application.setGrantTypes(['authorization_code']);
  const widget = new SignInWidget(page, stage.client.origin);

  await widget.open();

  await expect(widget.refusal).toHaveText(
    'The client is not authorized to use the provided grant type. Configured grant types: [authorization_code].',
  );
  await expect(widget.complaint).toContainText('Potential misconfiguration detected');
});

test('the widget says it when no rule has the grant', async ({ page }) => {
  await using stage = await setStage(await startWidgetClient({ version: 7 }), 'browser');
  await stage.rule.setGrantTypes(['authorization_code']);
  const widget = new SignInWidget(page, stage.client.origin);

  await widget.open();

  await expect(widget.complaint).toContainText('You are not allowed to access this app.');
  await expect(widget.refusal).toBeHidden();
});

test('refuses a code at the callback that it did not ask for', async ({ page }) => {
  await using stage = await setStage(await startWidgetClient({ version: 7 }), 'browser');
  const widget = new SignInWidget(page, stage.client.origin);

  await page.goto(`${stage.client.redirectUri}?interaction_code=foreign&state=foreign`);

  await expect(widget.refusal).toHaveText('No transaction data was found in storage');
});

test('serves the files of the widget and nothing beside them', async () => {
  await using client = await startWidgetClient({ version: 7 });
  const status = async (path: string): Promise<number> =>
    (await fetch(`${client.origin}${path}`)).status;

  expect(await status('/widget/js/okta-sign-in.min.js')).toBe(200);
  expect(await status('/widget/js/no-such-file.js')).toBe(404);
  expect(await status('/widget/..%2Fpackage.json')).toBe(404);
  expect(await status('/widget/js/okta-sign-in.min.js.map')).toBe(404);
});

test('says so while no org knows it, and takes no secret', async ({ page }) => {
  await using client = await startWidgetClient({ version: 7 });
  await page.goto(client.origin);

  await expect(page.getByRole('alert')).toHaveText('This app has not been registered with an org.');
  expect(() => {
    client.configure({ issuer: 'https://org.example', clientId: 'id', clientSecret: 'secret' });
  }).toThrow('An app in the browser cannot keep a client secret.');
});
