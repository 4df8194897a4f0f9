import { expect, test } from '@playwright/test';
import { IdxStatus } from '@okta/okta-auth-js';
import { OauthOrg, newProof } from './oauth-org.ts';
import { clientOf, messagesOf, nextOf, optionsOf } from './sdk-client.ts';
import { SignInSettings } from './sign-in-settings.ts';

const start = async () => {
  const org = await OauthOrg.start();
  org.setRuleGrants('interaction_code');
  const app = org.createApp();
  const settings = new SignInSettings(org.org);
  return { org, app, settings, user: org.people.user };
};

/** Introspects a new sign-in with the cookie of a session. */
const introspect = async (org: OauthOrg, cookie: string) => {
  const { body } = await org.interact(org.createApp({ label: 'Other app' }), newProof());
  return org.postJson(
    '/idp/idx/introspect',
    { interactionHandle: body['interaction_handle'] },
    { cookie },
  );
};

test.describe('A session', () => {
  test('outlives the browser where the user wants to stay signed in', async () => {
    const { org, app, user } = await start();
    await using _ = org;
    const signIn = async (rememberMe: boolean) => {
      const { body } = await org.interact(app, newProof());
      const { body: shown } = await org.postJson('/idp/idx/introspect', {
        interactionHandle: body['interaction_handle'],
      });
      const { headers } = await org.postJson('/idp/idx/identify', {
        stateHandle: shown['stateHandle'],
        identifier: user.username,
        credentials: { passcode: user.password },
        rememberMe,
      });
      return headers.get('set-cookie');
    };

    expect(await signIn(false)).not.toContain('Max-Age');
    expect(await signIn(true)).toContain('Max-Age');
  });

  test('is asked for the one factor that another application wants besides', async () => {
    const { org, user } = await start();
    await using _ = org;
    const account = org.org.users.get(user.username);
    org.org.users.enrollTotp(account.id);
    const session = org.org.sessions.start(account.id, ['pwd']);
    const other = org.createApp({ label: 'Strict app' });
    other.signInPolicyId = org.signInPolicy('Any two factors');
    const { body } = await org.interact(other, newProof());

    const asked = await org.postJson(
      '/idp/idx/introspect',
      { interactionHandle: body['interaction_handle'] },
      { cookie: `idx=${session.id}` },
    );

    expect(asked.body).toMatchObject({
      remediation: { value: [{ name: 'challenge-authenticator' }] },
      currentAuthenticatorEnrollment: { value: { key: 'google_otp' } },
      user: { value: { identifier: user.username } },
    });
  });

  test('is asked again once the application wants it proved more recently', async () => {
    const { org, user } = await start();
    await using _ = org;
    const { id } = org.org.users.get(user.username);
    const session = org.org.sessions.start(id, ['pwd'], {
      lifetime: Number.MAX_SAFE_INTEGER,
      idle: Number.MAX_SAFE_INTEGER,
      persistent: false,
    });

    const soon = await introspect(org, `idx=${session.id}`);
    org.org.clock.advance(12 * 3_600_000 + 1);
    const late = await introspect(org, `idx=${session.id}`);

    expect(soon.body).toHaveProperty('successWithInteractionCode');
    expect(late.body).toMatchObject({
      currentAuthenticatorEnrollment: { value: { key: 'okta_password' } },
    });
  });
});

test.describe("Okta's sample applications, which use the SDK's legacy mode", () => {
  const legacy = { idx: { enableLegacyMode: true } };

  test('recover a password', async () => {
    const { org, app, settings, user } = await start();
    await using _ = org;
    settings.enrolment({ okta_password: 'REQUIRED' });
    const client = clientOf(org, app, legacy);

    await client.idx.recoverPassword({ username: user.username, authenticators: ['okta_email'] });
    await client.idx.proceed({ methodType: 'email' });
    const reset = await client.idx.proceed({
      verificationCode: org.org.inbox.latest(user.username)?.code ?? '',
    });
    const finished = await client.idx.proceed({ password: 'not-a-Real-password-1' });

    expect(reset.nextStep?.name).toBe('reset-authenticator');
    expect(finished.status).toBe(IdxStatus.SUCCESS);
  });

  test('register a user', async () => {
    const { org, app, settings } = await start();
    await using _ = org;
    settings.enrolment({ okta_password: 'REQUIRED' });
    settings.registration(app);
    const client = clientOf(org, app, legacy);
    const email = 'new.user@embedded.example';

    const choice = await client.idx.register({ firstName: 'New', lastName: 'User', email });
    await client.idx.proceed({ authenticator: 'okta_email' });
    await client.idx.proceed({ verificationCode: org.org.inbox.latest(email)?.code ?? '' });
    await client.idx.proceed({ authenticator: 'okta_password' });
    const finished = await client.idx.proceed({ password: 'not-a-Real-password-1' });

    expect(optionsOf(choice)).toEqual(['okta_email', 'okta_password']);
    expect(finished.status).toBe(IdxStatus.SUCCESS);
  });

  test('unlock an account', async () => {
    const { org, app, settings, user } = await start();
    await using _ = org;
    settings.selfService('selfServiceUnlock', true);
    const account = org.org.users.get(user.username);
    org.org.userLifecycle.lockOut(account.id);
    const client = clientOf(org, app, legacy);

    await client.idx.unlockAccount({ username: user.username, authenticator: 'okta_email' });
    const ended = await client.idx.proceed({
      verificationCode: org.org.inbox.latest(user.username)?.code ?? '',
    });

    expect(ended.status).toBe(IdxStatus.TERMINAL);
    expect(messagesOf(ended)[0]?.[0]).toBe('oie.selfservice.unlock_user.success.message');
    expect(account.status).toBe('ACTIVE');
  });

  test('let the user cancel', async () => {
    const { org, app, settings } = await start();
    await using _ = org;
    settings.registration(app);
    const client = clientOf(org, app, legacy);
    await client.idx.start();
    await client.idx.proceed({ step: 'select-enroll-profile' });

    const cancelled = await client.idx.cancel();
    const again = await client.idx.start();

    expect(cancelled.status).toBe(IdxStatus.CANCELED);
    expect(nextOf(again)).toContain('identify');
  });
});
