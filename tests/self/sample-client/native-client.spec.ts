import { expect, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { startNativeClient } from '../../../sample-client/index.ts';
import { demandTwoFactors, setStage } from './stage.ts';

test('signs a user in without a browser', async () => {
  await using stage = await setStage(await startNativeClient(), 'native');

  expect(await stage.client.authenticate(stage.org.user)).toEqual({ status: 'SUCCESS' });

  expect(stage.client.account()).toMatchObject({
    name: 'Sample User',
    idToken: { iss: stage.server.issuer, aud: stage.application.clientId, amr: ['pwd'] },
    hasRefreshToken: false,
  });
  expect(stage.client.requests().map(({ path, status }) => [path, status])).toEqual([
    ['/oauth2/default/.well-known/openid-configuration', 200],
    ['/oauth2/default/v1/interact', 200],
    ['/idp/idx/introspect', 200],
    ['/idp/idx/identify', 200],
    ['/oauth2/default/v1/token', 200],
    ['/oauth2/default/v1/keys', 200],
  ]);
});

test('tells step by step what is asked', async () => {
  await using stage = await setStage(await startNativeClient(), 'native');
  await demandTwoFactors(stage.api, stage.application);
  const { username, password, totpSecret } = stage.org.admin;
  const generator = new TOTP({ secret: Secret.fromBase32(totpSecret) });
  const code = generator.generate({ timestamp: stage.org.clock.now() });

  expect(await stage.client.authenticate({ username, password })).toEqual({
    status: 'PENDING',
    next: 'challenge-authenticator',
    authenticator: 'Google Authenticator',
  });
  const wrong = await stage.client.proceed({
    verificationCode: code === '000000' ? '000001' : '000000',
  });
  expect(wrong).toMatchObject({
    status: 'PENDING',
    refusal: "Your code doesn't match our records. Please try again.",
  });
  expect(await stage.client.proceed({ verificationCode: code })).toEqual({ status: 'SUCCESS' });
});

test('tells what Okta says about a wrong password, and begins anew with the next', async () => {
  await using stage = await setStage(await startNativeClient(), 'native');
  const { username, password } = stage.org.user;

  expect(await stage.client.authenticate({ username, password: 'not-this-one' })).toMatchObject({
    status: 'PENDING',
    next: 'identify',
    refusal: 'Authentication failed',
  });
  expect(stage.client.account()).toBeUndefined();
  expect(await stage.client.authenticate({ username, password })).toEqual({ status: 'SUCCESS' });
});

test('tells what Okta says when application or rule has not the grant', async () => {
  await using stage = await setStage(await startNativeClient(), 'native');
  await stage.rule.setGrantTypes(['authorization_code']);

  expect(await stage.client.authenticate(stage.org.user)).toEqual({
    status: 'TERMINAL',
    refusal: 'You are not allowed to access this app. To request access, contact an admin.',
  });
  await stage.application.setGrantTypes(['authorization_code']);
  expect(await stage.client.authenticate(stage.org.user)).toEqual({
    status: 'FAILURE',
    refusal:
      'The client is not authorized to use the provided grant type. Configured grant types: [authorization_code].',
  });
});

test('takes in what comes to its loopback address', async () => {
  await using stage = await setStage(await startNativeClient(), 'native');
  expect(stage.client.redirectUri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/);

  const foreign = await fetch(`${stage.client.redirectUri}?interaction_code=foreign&state=foreign`);
  expect(await foreign.text()).toBe('No transaction data was found in storage');
  const refused = await fetch(`${stage.client.redirectUri}?error=access_denied`);
  expect(await refused.text()).toBe('access_denied');
});

test('says so while no org knows it, and takes no secret', async () => {
  await using client = await startNativeClient();

  await expect(client.authenticate({ username: 'user', password: 'password' })).rejects.toThrow(
    'This app has not been registered with an org.',
  );
  expect(() => {
    client.configure({ issuer: 'https://org.example', clientId: 'id', clientSecret: 'secret' });
  }).toThrow('A native app cannot keep a client secret.');
});
