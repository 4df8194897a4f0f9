import { expect, test } from '@playwright/test';
import { IdxStatus } from '@okta/okta-auth-js';
import { OauthOrg } from './oauth-org.ts';
import { clientOf, messagesOf, nextOf } from './sdk-client.ts';
import { SignInSettings } from './sign-in-settings.ts';

const recover = 'currentAuthenticator-recover';
const password = 'not-a-Real-password-1';

const start = async () => {
  const org = await OauthOrg.start();
  org.setRuleGrants('interaction_code');
  const app = org.createApp();
  const settings = new SignInSettings(org.org);
  settings.enrolment({ okta_password: 'REQUIRED' });
  return { org, app, settings, client: clientOf(org, app), user: org.people.user };
};

type Stage = Awaited<ReturnType<typeof start>>;

/** Up to the code that was sent. */
const askForCode = async ({ org, client, user }: Stage): Promise<string> => {
  await client.idx.start();
  await client.idx.proceed({ actions: [recover] });
  await client.idx.proceed({ step: 'identify-recovery', identifier: user.username });
  await client.idx.proceed({ step: 'authenticator-verification-data', methodType: 'email' });
  return org.org.inbox.latest(user.username)?.code ?? '';
};

test.describe('Password recovery', () => {
  test('verifies the address, takes a new password and signs in', async () => {
    const stage = await start();
    await using org = stage.org;
    const { client, user } = stage;
    const { id } = org.org.users.get(user.username);

    const verificationCode = await askForCode(stage);
    const reset = await client.idx.proceed({ step: 'challenge-authenticator', verificationCode });
    const weak = await client.idx.proceed({
      step: 'reset-authenticator',
      credentials: { passcode: 'weak' },
    });
    const former = await client.idx.proceed({
      step: 'reset-authenticator',
      credentials: { passcode: user.password },
    });
    const finished = await client.idx.proceed({
      step: 'reset-authenticator',
      credentials: { passcode: password },
    });

    expect(nextOf(reset)).toEqual(['reset-authenticator']);
    expect(messagesOf(weak)).toEqual([
      [
        'password.passwordRequirementsNotMet',
        'Password requirements were not met. Password requirements: at least 8 characters, a lowercase letter, an uppercase letter, a number, no parts of your username. Your password cannot be any of your last 4 passwords.',
      ],
    ]);
    expect(former.status).toBe(IdxStatus.PENDING);
    expect(finished.status).toBe(IdxStatus.SUCCESS);
    expect(org.org.users.isPassword(id, password)).toBe(true);
  });

  test('does not tell that nobody has a username, and writes to nobody', async () => {
    const { org, client } = await start();
    await using _ = org;
    const username = 'nobody@embedded.example';
    await client.idx.start();
    await client.idx.proceed({ actions: [recover] });

    const asked = await client.idx.proceed({ step: 'identify-recovery', identifier: username });
    await client.idx.proceed({ step: 'authenticator-verification-data', methodType: 'email' });
    const wrong = await client.idx.proceed({
      step: 'challenge-authenticator',
      verificationCode: '123456',
    });

    expect(nextOf(asked)).toEqual(['authenticator-verification-data']);
    expect(org.org.inbox.of(username)).toEqual([]);
    expect(messagesOf(wrong)[0]?.[0]).toBe('api.authn.error.PASSCODE_INVALID');
  });

  test('is refused where the password policy does not allow it', async () => {
    const { org, settings, client } = await start();
    await using _ = org;
    await client.idx.start();
    settings.selfService('selfServicePasswordReset', false);

    const refused = await client.idx.proceed({ actions: [recover] });

    expect(refused.status).toBe(IdxStatus.TERMINAL);
    expect(messagesOf(refused)[0]?.[0]).toBe('oie.selfservice.reset.password.not.allowed');
  });

  test('asks for the security question where the policy wants it', async () => {
    const stage = await start();
    await using org = stage.org;
    const { client, user } = stage;
    const { id } = org.org.users.get(user.username);
    org.org.users.setSecurityQuestion(
      id,
      { questionKey: 'disliked_food', question: 'What is the food you least liked as a child?' },
      'porridge',
    );
    const [policy] = org.org.policies.passwords.all();
    const [rule] = policy?.rules.all() ?? [];
    if (!policy || !rule) throw new Error('There is no rule.');
    org.org.policies.passwords.updateRule(policy.id, rule.id, {
      name: rule.name,
      actions: {
        ...rule.actions,
        selfServicePasswordReset: {
          ...rule.actions.selfServicePasswordReset,
          requirement: {
            primary: { methods: ['email'] },
            stepUp: { required: true, methods: ['security_question'] },
          },
        },
      },
    });

    const verificationCode = await askForCode(stage);
    const question = await client.idx.proceed({
      step: 'challenge-authenticator',
      verificationCode,
    });
    const reset = await client.idx.proceed({
      step: 'challenge-authenticator',
      credentials: { questionKey: 'disliked_food', answer: 'porridge' },
    });

    expect(question.context.currentAuthenticatorEnrollment.value.key).toBe('security_question');
    expect(nextOf(reset)).toEqual(['reset-authenticator']);
  });
});

test.describe('An expired password', () => {
  test('is replaced during the sign-in', async () => {
    const { org, client, user } = await start();
    await using _ = org;
    org.org.userLifecycle.expirePassword(org.org.users.get(user.username).id);
    await client.idx.start();

    const asked = await client.idx.proceed({ step: 'identify', ...user });
    const finished = await client.idx.proceed({
      step: 'reenroll-authenticator',
      newPassword: password,
    });

    expect(nextOf(asked)).toEqual(['reenroll-authenticator']);
    expect(finished.status).toBe(IdxStatus.SUCCESS);
    expect(org.org.users.get(user.username).status).toBe('ACTIVE');
  });

  test('expires by its age', async () => {
    const { org, settings, client, user } = await start();
    await using _ = org;
    settings.passwordsLast(30);
    org.org.clock.advance(31 * 86_400_000);
    await client.idx.start();

    const asked = await client.idx.proceed({ step: 'identify', ...user });

    expect(nextOf(asked)).toEqual(['reenroll-authenticator']);
  });
});
