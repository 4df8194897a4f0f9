import { expect, test } from '@playwright/test';
import { IdxStatus } from '@okta/okta-auth-js';
import { Secret, TOTP } from 'otpauth';
import { OauthOrg, interactionCodeIn, newProof } from './oauth-org.ts';
import { clientOf, messagesOf } from './sdk-client.ts';

test.describe('@okta/okta-auth-js 8', () => {
  test('signs in with the Interaction Code flow and verifies the tokens', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const client = clientOf(org, org.createApp());

    const started = await client.idx.start();
    const finished = await client.idx.proceed({ step: 'identify', ...credentials(org) });

    expect(started.status).toBe(IdxStatus.PENDING);
    expect(started.neededToProceed.map(({ name }) => name)).toEqual(['identify']);
    expect(finished.status).toBe(IdxStatus.SUCCESS);
    const { accessToken, idToken, refreshToken } = finished.tokens ?? {};
    expect(idToken?.claims).toMatchObject({
      ver: 1,
      iss: org.issuer,
      name: 'Sample User',
      amr: ['pwd'],
      idp: org.org.id,
    });
    expect(refreshToken?.refreshToken).toBeTruthy();
    const user = await client.token.getUserInfo(accessToken, idToken);
    expect(user.preferred_username).toBe(org.people.user.username);
  });

  test('signs in at the org authorization server', async () => {
    await using org = await OauthOrg.start();
    const client = clientOf(org, org.createApp(), { issuer: org.url });

    await client.idx.start();
    const finished = await client.idx.proceed({ step: 'identify', ...credentials(org) });

    expect(finished.status).toBe(IdxStatus.SUCCESS);
    expect(finished.tokens?.idToken?.claims.iss).toBe(org.url);
  });

  test('authenticates in one call in its legacy mode', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const client = clientOf(org, org.createApp(), { idx: { enableLegacyMode: true } });

    const finished = await client.idx.authenticate(credentials(org));

    expect(finished.status).toBe(IdxStatus.SUCCESS);
  });

  test('signs in a web application with its secret', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp({ applicationType: 'web', clientSecret: 'not-a-real-secret' });
    const client = clientOf(org, app, { clientSecret: 'not-a-real-secret' });

    await client.idx.start();
    const finished = await client.idx.proceed({ step: 'identify', ...credentials(org) });

    expect(finished.status).toBe(IdxStatus.SUCCESS);
  });

  test('refreshes and revokes tokens', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const client = clientOf(org, org.createApp());
    await client.idx.start();
    const { tokens } = await client.idx.proceed({ step: 'identify', ...credentials(org) });
    const { accessToken, refreshToken } = tokens ?? {};
    if (!accessToken || !refreshToken) throw new Error('There are no tokens.');

    client.tokenManager.setTokens(tokens ?? {});
    const renewed = await client.token.renewTokens();
    await client.token.revoke(refreshToken);

    expect(renewed.accessToken?.accessToken).not.toBe(accessToken.accessToken);
    expect(renewed.refreshToken?.refreshToken).not.toBe(refreshToken.refreshToken);
  });

  test('is told of a wrong password and may try again', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const client = clientOf(org, org.createApp());
    await client.idx.start();
    const { username, password } = credentials(org);

    const wrong = await client.idx.proceed({ step: 'identify', username, password: 'wrong' });
    const right = await client.idx.proceed({ step: 'identify', username, password });

    expect(messagesOf(wrong)).toEqual([['errors.E0000004', 'Authentication failed']]);
    expect(wrong.status).toBe(IdxStatus.PENDING);
    expect(right.status).toBe(IdxStatus.SUCCESS);
  });

  test('is asked for a code where the policy wants two factors', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp();
    app.signInPolicyId = org.signInPolicy('Any two factors');
    const { id } = org.org.users.get(org.people.user.username);
    const { secret } = org.org.users.enrollTotp(id);
    const client = clientOf(org, app);
    const generator = new TOTP({ secret: Secret.fromBase32(secret) });
    const code = (): string => generator.generate({ timestamp: org.org.clock.now() });

    await client.idx.start();
    const challenged = await client.idx.proceed({ step: 'identify', ...credentials(org) });
    const wrong = await client.idx.proceed({
      step: 'challenge-authenticator',
      verificationCode: wrongFor(code()),
    });
    const right = await client.idx.proceed({
      step: 'challenge-authenticator',
      verificationCode: code(),
    });

    expect(challenged.status).toBe(IdxStatus.PENDING);
    expect(challenged.context.currentAuthenticatorEnrollment.value.key).toBe('google_otp');
    expect(wrong.status).toBe(IdxStatus.PENDING);
    expect(messagesOf(wrong)[0]?.[0]).toBe('authfactor.challenge.soft_token.invalid_passcode');
    expect(right.status).toBe(IdxStatus.SUCCESS);
    expect(right.tokens?.idToken?.claims['amr']).toEqual(['mfa', 'pwd', 'otp']);
  });

  test('is refused a code that was used before', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const app = org.createApp();
    app.signInPolicyId = org.signInPolicy('Any two factors');
    const { id } = org.org.users.get(org.people.user.username);
    const { secret } = org.org.users.enrollTotp(id);
    const generator = new TOTP({ secret: Secret.fromBase32(secret) });
    const verificationCode = generator.generate({ timestamp: org.org.clock.now() });
    org.org.users.verifyTotp(id, verificationCode);
    const client = clientOf(org, app);

    await client.idx.start();
    await client.idx.proceed({ step: 'identify', ...credentials(org) });
    const used = await client.idx.proceed({ step: 'challenge-authenticator', verificationCode });

    expect(messagesOf(used)[0]?.[0]).toBe('authfactor.challenge.soft_token.used_passcode');
  });

  test('is told when the user has no second factor and may set up none', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const { authenticatorEnrollments } = org.org.policies;
    for (const { id, name } of authenticatorEnrollments.all())
      authenticatorEnrollments.update(id, {
        name,
        settings: { authenticators: [{ key: 'okta_password', enroll: { self: 'REQUIRED' } }] },
      });
    const app = org.createApp();
    app.signInPolicyId = org.signInPolicy('Any two factors');
    const client = clientOf(org, app);

    await client.idx.start();
    const refused = await client.idx.proceed({ step: 'identify', ...credentials(org) });

    expect(messagesOf(refused)).toEqual([
      [
        'oie.assurance.unsatisfiable',
        'Unable to login to "Sample SPA" at this time. For assistance, please contact your administrator.',
      ],
    ]);
  });

  test('is told when the user is not assigned', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const client = clientOf(org, org.createApp({ implicitAssignment: false }));

    await client.idx.start();
    const refused = await client.idx.proceed({ step: 'identify', ...credentials(org) });

    expect(messagesOf(refused)).toEqual([
      ['idx.error.user.not.assigned.to.app', 'User is not assigned to this application.'],
    ]);
  });

  test('reads no_matching_policy as a terminal answer', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('authorization_code');
    const client = clientOf(org, org.createApp());

    const started = await client.idx.start();

    expect(started.status).toBe(IdxStatus.TERMINAL);
    expect(messagesOf(started)).toEqual([
      [
        'idx.error.code.no_matching_policy',
        'You are not allowed to access this app. To request access, contact an admin.',
      ],
    ]);
  });

  test('reads an expired sign-in as a terminal answer', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const client = clientOf(org, org.createApp());
    await client.idx.start();
    org.org.clock.advance(3 * 3_600_000);

    const late = await client.idx.proceed({ step: 'identify', ...credentials(org) });

    expect(late.status).toBe(IdxStatus.TERMINAL);
    expect(messagesOf(late)[0]?.[0]).toBe('idx.session.expired');
  });

  test('cancels', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const client = clientOf(org, org.createApp());
    await client.idx.start();

    const cancelled = await client.idx.cancel();

    expect(cancelled.status).toBe(IdxStatus.CANCELED);
  });
});

test.describe('A username alone', () => {
  test('is asked for its password on the next page', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const { username, password } = credentials(org);
    const interact = await org.interact(org.createApp(), newProof());
    const { body } = await org.postJson('/idp/idx/introspect', {
      interactionHandle: interact.body['interaction_handle'],
    });
    const { stateHandle } = body;

    const identify = await org.postJson('/idp/idx/identify', { stateHandle, identifier: username });
    const answer = await org.postJson('/idp/idx/challenge/answer', {
      stateHandle,
      credentials: { passcode: password },
    });

    expect(identify.body).toMatchObject({
      remediation: { value: [{ name: 'challenge-authenticator' }] },
      currentAuthenticatorEnrollment: { value: { key: 'okta_password' } },
    });
    expect(interactionCodeIn(answer)).not.toBe('');
  });
});

test.describe('A session', () => {
  test('lets a second application in without a question', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const user = org.org.users.get(org.people.user.username);
    const session = org.org.sessions.start(user.id, ['pwd']);
    const interact = await org.interact(org.createApp(), newProof());

    const introspect = await org.postJson(
      '/idp/idx/introspect',
      { interactionHandle: interact.body['interaction_handle'] },
      { cookie: `idx=${session.id}` },
    );

    expect(introspect.status).toBe(200);
    expect(introspect.body).toHaveProperty('successWithInteractionCode');
  });
});

const credentials = (org: OauthOrg): { username: string; password: string } => org.people.user;

/** Another code of six digits. */
const wrongFor = (code: string): string => (code === '000000' ? '111111' : '000000');
