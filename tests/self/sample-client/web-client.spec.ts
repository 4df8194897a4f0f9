import { expect, test } from '@playwright/test';
import { SampleAccountPage } from '../../../pages/sample-client/sample-account-page.ts';
import { SampleSignInPage } from '../../../pages/sample-client/sample-sign-in-page.ts';
import { startWebClient } from '../../../sample-client/index.ts';
import { credentials, setStage } from './stage.ts';

test('lists the calls of its server to the org', async ({ page }) => {
  await using stage = await setStage(await startWebClient(), 'web');
  const signIn = new SampleSignInPage(page, stage.client.origin);
  await signIn.open();
  await signIn.signIn(stage.org.user);
  await expect(new SampleAccountPage(page).heading).toBeVisible();

  expect(stage.client.requests().map(({ method, path, status }) => [method, path, status])).toEqual(
    [
      ['GET', '/oauth2/default/.well-known/openid-configuration', 200],
      ['POST', '/oauth2/default/v1/interact', 200],
      ['POST', '/idp/idx/introspect', 200],
      ['POST', '/idp/idx/identify', 200],
      ['POST', '/oauth2/default/v1/token', 200],
      ['GET', '/oauth2/default/v1/keys', 200],
    ],
  );
});

test('lists a refusal, and forgets it when it is configured again', async ({ page }) => {
  await using stage = await setStage(await startWebClient(), 'web');
  await stage.application.setGrantTypes(['authorization_code']);
  const signIn = new SampleSignInPage(page, stage.client.origin);
  await signIn.open();
  await signIn.signIn(stage.org.user);
  await expect(signIn.refusal).toBeVisible();

  expect(stage.client.requests().at(-1)).toEqual({
    method: 'POST',
    path: '/oauth2/default/v1/interact',
    status: 400,
  });
  stage.client.configure({ issuer: stage.server.issuer, ...credentials(stage.application) });
  expect(stage.client.requests()).toEqual([]);
});

test('keeps tokens and secret on the server', async ({ page, context }) => {
  await using stage = await setStage(await startWebClient(), 'web');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).origin));
  const signIn = new SampleSignInPage(page, stage.client.origin);
  await signIn.open();
  await signIn.signIn(stage.org.user);
  await expect(new SampleAccountPage(page).heading).toBeVisible();

  const source = await page.content();
  expect(source).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
  expect(source).not.toContain(stage.application.clientSecret);
  expect(new Set(requests)).toEqual(new Set([stage.client.origin]));
  const cookies = await context.cookies();
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(cookies[0]?.name).toMatch(/^sample-web-client-\d+$/);
});

test('signs in one browser without the other', async ({ page, browser }) => {
  await using stage = await setStage(await startWebClient(), 'web');
  const signIn = new SampleSignInPage(page, stage.client.origin);
  await signIn.open();
  await signIn.signIn(stage.org.user);
  await expect(new SampleAccountPage(page).heading).toBeVisible();

  const elsewhere = await browser.newPage();
  const stranger = new SampleSignInPage(elsewhere, stage.client.origin);
  await stranger.open();
  await expect(stranger.username.input).toBeVisible();
  await expect(new SampleAccountPage(elsewhere).heading).toBeHidden();
  await elsewhere.close();
});

test('says so while no org knows it', async ({ page }) => {
  await using client = await startWebClient();
  await page.goto(client.origin);

  await expect(page.getByRole('alert')).toHaveText('This app has not been registered with an org.');
});
