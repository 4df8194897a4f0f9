import { expect, test } from '@playwright/test';
import type { Application } from '../../../embedded-org/domain/applications.ts';
import { OauthOrg, newProof, redirectUri } from './oauth-org.ts';
import type { Answer } from './oauth-org.ts';

const password = 'not-a-Real-password-1';
const loginUri = 'https://app.example.com/login?tenant=1';

/** The hosted page of an authorization request, with its state token. */
const begin = async (org: OauthOrg, app: Application): Promise<string> => {
  const query = new URLSearchParams({
    client_id: app.clientId,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: redirectUri,
    state: 'a-state',
    code_challenge: newProof().challenge,
    code_challenge_method: 'S256',
  });
  const { body } = await org.get(`/oauth2/v1/authorize?${query.toString()}`);
  return /"stateToken":"([^"]+)"/.exec(String(body['text']))?.[1] ?? '';
};

const step = (org: OauthOrg, path: string, body: object): Promise<Answer> =>
  org.postJson(`/idp/idx/${path}`, body);

/** Forgets the password and chooses another one. @returns where the browser goes then */
const reset = async (org: OauthOrg, stateHandle: string): Promise<string> => {
  const { username } = org.people.user;
  const answer = (credentials: object): Promise<Answer> =>
    step(org, 'challenge/answer', { stateHandle, credentials });
  await step(org, 'recover', { stateHandle });
  await step(org, 'identify', { stateHandle, identifier: username });
  const { id } = org.org.authenticators.withKey('okta_email');
  await step(org, 'challenge', { stateHandle, authenticator: { id, methodType: 'email' } });
  await answer({ passcode: org.org.inbox.latest(username)?.code });
  const { body } = await answer({ passcode: password });
  const { href } = body['success'] as { href: string };
  return (
    (await org.get(new URL(href).pathname + new URL(href).search)).headers.get('location') ?? ''
  );
};

test.describe('A password that is reset while signing in', () => {
  test('leads to the Initiate login URI of the application, with a session', async () => {
    await using org = await OauthOrg.start();
    const app = org.createApp({ initiateLoginUri: loginUri });

    expect(await reset(org, await begin(org, app))).toBe(
      `${loginUri}&iss=${encodeURIComponent(org.url)}`,
    );
    const { id } = org.org.users.get(org.people.user.username);
    expect(org.org.users.isPassword(id, password)).toBe(true);
  });

  test('leads on with the sign-in where the application has none', async () => {
    await using org = await OauthOrg.start();
    const app = org.createApp();

    expect(await reset(org, await begin(org, app))).toContain('/v1/authorize/redirect?okta_key=');
  });

  test('is forgotten when the user begins anew', async () => {
    await using org = await OauthOrg.start();
    const app = org.createApp({ initiateLoginUri: loginUri });
    const stateHandle = await begin(org, app);
    await step(org, 'recover', { stateHandle });
    await step(org, 'cancel', { stateHandle });
    const { body } = await step(org, 'identify', {
      stateHandle,
      identifier: org.people.user.username,
      credentials: { passcode: org.people.user.password },
    });

    const { href } = body['success'] as { href: string };
    const { headers } = await org.get(new URL(href).pathname + new URL(href).search);
    expect(headers.get('location')).toContain('/v1/authorize/redirect?okta_key=');
  });
});
