import { expect, test } from '@playwright/test';
import { IdxStatus } from '@okta/okta-auth-js';
import { OauthOrg } from './oauth-org.ts';
import { clientOf, messagesOf, nextOf, optionsOf } from './sdk-client.ts';
import { SignInSettings } from './sign-in-settings.ts';

const start = async () => {
  const org = await OauthOrg.start();
  org.setRuleGrants('interaction_code');
  const app = org.createApp();
  const settings = new SignInSettings(org.org);
  return { org, app, settings, client: clientOf(org, app), user: org.people.user };
};

/** An org where e-mail is a second factor. */
const startWithTwoFactors = async () => {
  const stage = await start();
  stage.settings.allowSignInWith('okta_email');
  stage.settings.enrolment({ okta_password: 'REQUIRED' });
  stage.app.signInPolicyId = stage.org.signInPolicy('Any two factors');
  return stage;
};

const poll = 'currentAuthenticatorEnrollment-poll';

const codeOf = (org: OauthOrg, address: string): string =>
  org.org.inbox.latest(address)?.code ?? 'none';

test.describe('E-mail as a second factor', () => {
  test('is asked whether to send, sends a code and takes it', async () => {
    const { org, client, user } = await startWithTwoFactors();
    await using _ = org;
    await client.idx.start();

    const asked = await client.idx.proceed({ step: 'identify', ...user });
    const before = org.org.inbox.of(user.username);
    const sent = await client.idx.proceed({
      step: 'authenticator-verification-data',
      methodType: 'email',
    });
    const finished = await client.idx.proceed({
      step: 'challenge-authenticator',
      verificationCode: codeOf(org, user.username),
    });

    expect(nextOf(asked)).toEqual(['authenticator-verification-data']);
    expect(before).toEqual([]);
    expect(nextOf(sent)).toContain('challenge-authenticator');
    expect(finished.status).toBe(IdxStatus.SUCCESS);
  });

  test('refuses a wrong code, and the right one after five wrong ones', async () => {
    const { org, client, user } = await startWithTwoFactors();
    await using _ = org;
    await client.idx.start();
    await client.idx.proceed({ step: 'identify', ...user });
    await client.idx.proceed({ step: 'authenticator-verification-data', methodType: 'email' });
    const code = codeOf(org, user.username);
    const wrong = code === '000000' ? '111111' : '000000';
    const answer = (verificationCode: string) =>
      client.idx.proceed({ step: 'challenge-authenticator', verificationCode });

    const first = await answer(wrong);
    for (let i = 0; i < 4; i++) await answer(wrong);
    const late = await answer(code);

    expect(messagesOf(first)).toEqual([
      ['api.authn.error.PASSCODE_INVALID', 'Invalid code. Try again.'],
    ]);
    expect(late.status).toBe(IdxStatus.PENDING);
  });

  test('refuses an expired code and takes a resent one', async () => {
    const { org, client, user } = await startWithTwoFactors();
    await using _ = org;
    await client.idx.start();
    await client.idx.proceed({ step: 'identify', ...user });
    await client.idx.proceed({ step: 'authenticator-verification-data', methodType: 'email' });
    const old = codeOf(org, user.username);
    org.org.clock.advance(6 * 60_000);

    const late = await client.idx.proceed({
      step: 'challenge-authenticator',
      verificationCode: old,
    });
    await client.idx.proceed({ resend: true });
    // The SDK takes no tokens from the future.
    org.org.clock.advance(-6 * 60_000);
    const finished = await client.idx.proceed({
      step: 'challenge-authenticator',
      verificationCode: codeOf(org, user.username),
    });

    expect(messagesOf(late)[0]?.[0]).toBe('api.authn.error.PASSCODE_INVALID');
    expect(org.org.inbox.of(user.username)).toHaveLength(2);
    expect(finished.status).toBe(IdxStatus.SUCCESS);
  });

  test('goes on in the first tab once the magic link was opened', async () => {
    const { org, client, user } = await startWithTwoFactors();
    await using _ = org;
    await client.idx.start();
    await client.idx.proceed({ step: 'identify', ...user });
    await client.idx.proceed({ step: 'authenticator-verification-data', methodType: 'email' });
    const { link = '' } = org.org.inbox.latest(user.username) ?? {};

    const waiting = await client.idx.proceed({ actions: [poll] });
    const page = await fetch(link);
    const finished = await client.idx.proceed({ actions: [poll] });

    expect(waiting.status).toBe(IdxStatus.PENDING);
    expect(await page.text()).toContain('Please return to the original tab.');
    expect(finished.status).toBe(IdxStatus.SUCCESS);
  });

  test('leads a magic link to the application that wants it, with code and state', async () => {
    const { org, app, user } = await startWithTwoFactors();
    await using _ = org;
    const client = clientOf(org, app, { idx: { enableLegacyMode: true } });
    app.passive['settings.oauthClient.email_magic_link_redirect_uri'] =
      'http://localhost:8085/magic';
    await client.idx.start();
    await client.idx.proceed({ step: 'identify', ...user });
    await client.idx.proceed({ step: 'authenticator-verification-data', methodType: 'email' });
    const { link = '', code } = org.org.inbox.latest(user.username) ?? {};
    const { origin, pathname, search, searchParams } = new URL(link);

    const finished = await client.idx.handleEmailVerifyCallback(search);

    expect(origin + pathname).toBe('http://localhost:8085/magic');
    expect(searchParams.get('otp')).toBe(code);
    expect(finished?.status).toBe(IdxStatus.SUCCESS);
  });
});

test.describe('Identifier first', () => {
  test('asks for the username, then lets the user choose', async () => {
    const { org, app, settings, client, user } = await start();
    await using _ = org;
    settings.identifierFirst();
    settings.allowSignInWith('okta_email');
    app.signInPolicyId = org.signInPolicy('One factor access');

    const started = await client.idx.start();
    const choice = await client.idx.proceed({ step: 'identify', username: user.username });
    const challenged = await client.idx.proceed({
      step: 'select-authenticator-authenticate',
      authenticator: 'okta_email',
    });
    const finished = await client.idx.proceed({
      step: 'challenge-authenticator',
      verificationCode: codeOf(org, user.username),
    });

    expect(JSON.stringify(started.neededToProceed)).not.toContain('credentials');
    expect(optionsOf(choice)).toEqual(['okta_password', 'okta_email']);
    expect(nextOf(challenged)).toContain('challenge-authenticator');
    expect(finished.status).toBe(IdxStatus.SUCCESS);
  });

  test('asks for the password at once where nothing else counts', async () => {
    const { org, settings, client, user } = await start();
    await using _ = org;
    settings.identifierFirst();
    await client.idx.start();

    const challenged = await client.idx.proceed({ step: 'identify', username: user.username });
    const finished = await client.idx.proceed({
      step: 'challenge-authenticator',
      password: user.password,
    });

    expect(challenged.context.currentAuthenticatorEnrollment.value.key).toBe('okta_password');
    expect(finished.status).toBe(IdxStatus.SUCCESS);
  });

  test('does not tell who is unknown, unless whoever is may register', async () => {
    const { org, app, settings, client } = await start();
    await using _ = org;
    settings.identifierFirst();
    const username = 'nobody@embedded.example';
    await client.idx.start();

    const hidden = await client.idx.proceed({ step: 'identify', username });
    const wrong = await client.idx.proceed({
      step: 'challenge-authenticator',
      password: 'whatever',
    });
    settings.registration(app);
    const other = clientOf(org, app);
    await other.idx.start();
    const told = await other.idx.proceed({ step: 'identify', username });

    expect(hidden.nextStep?.name).toBe('challenge-authenticator');
    expect(messagesOf(wrong)[0]?.[0]).toBe('errors.E0000004');
    expect(messagesOf(told)).toEqual([
      ['idx.unknown.user', `There is no account with the Username ${username}.`],
    ]);
  });
});
