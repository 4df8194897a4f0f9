import type { OktaAuth as OktaAuthType, OktaAuthOptions } from '@okta/okta-auth-js';
import { expect, test } from '@playwright/test';
import { SampleAccountPage } from '../../../pages/sample-client/sample-account-page.ts';
import { SampleSignInPage } from '../../../pages/sample-client/sample-sign-in-page.ts';
import { startSinglePageClient } from '../../../sample-client/index.ts';
import { setStageFor } from './stage.ts';

/** The SDK as the client's page has it. */
declare const OktaAuth: new (options: OktaAuthOptions) => OktaAuthType;

test('takes in an interaction code that comes by redirect', async ({ page }) => {
  await using stage = await setStageFor('single-page');
  const signIn = new SampleSignInPage(page, stage.client.origin);
  const account = new SampleAccountPage(page);
  await signIn.open();
  const query = await page.evaluate(
    async ({ options, username, password }) => {
      const { idx } = new OktaAuth(options);
      await idx.start();
      const { interactionCode = '', meta } = await idx.proceed({
        step: 'identify',
        username,
        password,
        exchangeCodeForTokens: false,
      });
      return `interaction_code=${interactionCode}&state=${meta?.state ?? ''}`;
    },
    {
      options: {
        issuer: stage.server.issuer,
        clientId: stage.application.clientId,
        redirectUri: stage.client.redirectUri,
        scopes: ['openid', 'profile'],
      },
      ...stage.org.user,
    },
  );

  await page.goto(`${stage.client.redirectUri}?${query}`);

  await expect(account.heading).toHaveText('Signed in as Sample User');
  expect(page.url()).toBe(`${stage.client.origin}/`);
});

test('lets in at once who has a session at the org', async ({ page }) => {
  await using stage = await setStageFor('single-page');
  const signIn = new SampleSignInPage(page, stage.client.origin);
  const account = new SampleAccountPage(page);
  await signIn.open();
  await signIn.signIn(stage.org.user);
  await expect(account.heading).toBeVisible();

  await signIn.open();
  await signIn.signIn({ ...stage.org.user, password: 'not-asked-for' });

  await expect(account.heading).toHaveText('Signed in as Sample User');
});

test('asks nobody but itself and the org', async ({ page }) => {
  await using stage = await setStageFor('single-page');
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  const signIn = new SampleSignInPage(page, stage.client.origin);
  await signIn.open();
  await signIn.signIn(stage.org.user);
  await expect(new SampleAccountPage(page).heading).toBeVisible();

  origins.delete('null');
  expect([...origins].sort()).toEqual([stage.client.origin, stage.org.orgUrl].sort());
});

test('says so while no org knows it', async ({ page }) => {
  await using client = await startSinglePageClient();
  await page.goto(client.origin);

  await expect(page.getByRole('alert')).toHaveText('This app has not been registered with an org.');
});

test('takes no secret', async () => {
  await using client = await startSinglePageClient();

  expect(() => {
    client.configure({ issuer: 'https://org.example', clientId: 'id', clientSecret: 'secret' });
  }).toThrow('A single-page app cannot keep a client secret.');
});
