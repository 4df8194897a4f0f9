import { expect, test } from '@playwright/test';
import { IdxStatus } from '@okta/okta-auth-js';
import jsQR from 'jsqr';
import { Secret, TOTP } from 'otpauth';
import { PNG } from 'pngjs';
import { OauthOrg, interactionCodeIn } from './oauth-org.ts';
import { clientOf, messagesOf, nextOf, optionsOf } from './sdk-client.ts';
import { SignInSettings } from './sign-in-settings.ts';

const start = async () => {
  const org = await OauthOrg.start();
  org.setRuleGrants('interaction_code');
  const app = org.createApp();
  const settings = new SignInSettings(org.org);
  return { org, app, settings, client: clientOf(org, app), user: org.people.user };
};

/** What somebody's phone would read. */
const read = (dataUrl: string): URL => {
  const { data, height, width } = PNG.sync.read(
    Buffer.from(dataUrl.replace('data:image/png;base64,', ''), 'base64'),
  );
  const found = jsQR(new Uint8ClampedArray(data), width, height);
  if (!found) throw new Error('There is no QR code.');
  return new URL(found.data);
};

const codeFor = (secret: string, timestamp: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });

test.describe('Google Authenticator', () => {
  test('is set up by a QR code before the sign-in ends, where it is required', async () => {
    const { org, settings, client, user } = await start();
    await using _ = org;
    settings.enrolment({ okta_password: 'REQUIRED', google_otp: 'REQUIRED' });
    await client.idx.start();

    const choice = await client.idx.proceed({ step: 'identify', ...user });
    const shown = await client.idx.proceed({
      step: 'select-authenticator-enroll',
      authenticator: 'google_otp',
    });
    const { qrcode, sharedSecret } = shown.context.currentAuthenticator.value.contextualData ?? {};
    const uri = read(qrcode?.href ?? '');
    const [, secret = ''] = /\?secret=(\w+)&/.exec(uri.href) ?? [];
    const wrong = await client.idx.proceed({
      step: 'enroll-authenticator',
      verificationCode: '000000',
    });
    // Three steps late: Okta's own tests enrol with a code of 90 seconds ago.
    const finished = await client.idx.proceed({
      step: 'enroll-authenticator',
      verificationCode: codeFor(secret, org.org.clock.now() - 90_000),
    });

    expect(optionsOf(choice)).toEqual(['google_otp']);
    expect(nextOf(choice)).not.toContain('skip');
    expect(uri.protocol).toBe('otpauth:');
    expect(secret).toBe(sharedSecret);
    expect(messagesOf(wrong)[0]?.[0]).toBe('authfactor.challenge.soft_token.invalid_passcode');
    expect(finished.status).toBe(IdxStatus.SUCCESS);
  });

  test('is offered to a user who lacks the second factor an application wants', async () => {
    const { org, app, client, user } = await start();
    await using _ = org;
    app.signInPolicyId = org.signInPolicy('Any two factors');
    await client.idx.start();

    const choice = await client.idx.proceed({ step: 'identify', ...user });

    expect(nextOf(choice)).toEqual(['select-authenticator-enroll']);
    expect(optionsOf(choice)).toEqual(['google_otp']);
  });

  test('rests after five wrong codes', async () => {
    const { org, app, client, user } = await start();
    await using _ = org;
    app.signInPolicyId = org.signInPolicy('Any two factors');
    const { id } = org.org.users.get(user.username);
    const { secret } = org.org.users.enrollTotp(id);
    const answer = (verificationCode: string) =>
      client.idx.proceed({ step: 'challenge-authenticator', verificationCode });
    const right = codeFor(secret, org.org.clock.now());
    const wrong = right === '000000' ? '111111' : '000000';
    await client.idx.start();
    await client.idx.proceed({ step: 'identify', ...user });

    for (let i = 0; i < 5; i++) await answer(wrong);
    const refused = await answer(right);
    org.org.clock.advance(300_000);
    const later = await org.postJson('/idp/idx/challenge/answer', {
      stateHandle: refused.context.stateHandle,
      credentials: { passcode: codeFor(secret, org.org.clock.now()) },
    });

    expect(messagesOf(refused)[0]?.[0]).toBe('authfactor.challenge.suspended_factor');
    // Asked without the SDK, which takes no tokens of an org that is five minutes ahead.
    expect(interactionCodeIn(later)).not.toBe('');
  });
});

test.describe('The security question', () => {
  test('is set up with a predefined question and asked at the next sign-in', async () => {
    const { org, app, settings, client, user } = await start();
    await using _ = org;
    settings.allowSignInWith('security_question');
    settings.enrolment({ okta_password: 'REQUIRED', security_question: 'REQUIRED' });
    await client.idx.start();
    await client.idx.proceed({ step: 'identify', ...user });

    const shown = await client.idx.proceed({
      step: 'select-authenticator-enroll',
      authenticator: 'security_question',
    });
    const short = await client.idx.proceed({
      step: 'enroll-authenticator',
      questionKey: 'disliked_food',
      answer: 'egg',
    });
    const finished = await client.idx.proceed({
      step: 'enroll-authenticator',
      questionKey: 'disliked_food',
      answer: 'Cold porridge',
    });
    settings.identifierFirst();
    app.signInPolicyId = org.signInPolicy('One factor access');
    const next = clientOf(org, app);
    await next.idx.start();
    await next.idx.proceed({ step: 'identify', username: user.username });
    const asked = await next.idx.proceed({
      step: 'select-authenticator-authenticate',
      authenticator: 'security_question',
    });
    const answer = (given: string) =>
      next.idx.proceed({
        step: 'challenge-authenticator',
        credentials: { questionKey: 'disliked_food', answer: given },
      });
    const wrong = await answer('Caviar');
    const right = await answer('cold PORRIDGE');

    expect(shown.context.currentAuthenticator.value.contextualData?.questionKeys).toContain(
      'custom',
    );
    expect(messagesOf(short)[0]?.[0]).toBe('securityQuestion.answer.tooShort.arg');
    expect(finished.status).toBe(IdxStatus.SUCCESS);
    expect(
      asked.context.currentAuthenticatorEnrollment.value.contextualData?.enrolledQuestion
        ?.questionKey,
    ).toBe('disliked_food');
    expect(wrong.status).toBe(IdxStatus.PENDING);
    expect(right.status).toBe(IdxStatus.SUCCESS);
  });

  test('is set up with a question of the user', async () => {
    const { org, settings, client, user } = await start();
    await using _ = org;
    settings.enrolment({ okta_password: 'REQUIRED', security_question: 'REQUIRED' });
    await client.idx.start();
    await client.idx.proceed({ step: 'identify', ...user });
    await client.idx.proceed({
      step: 'select-authenticator-enroll',
      authenticator: 'security_question',
    });

    const finished = await client.idx.proceed({
      step: 'enroll-authenticator',
      questionKey: 'custom',
      question: 'Which colour is the door?',
      answer: 'green',
    });

    expect(finished.status).toBe(IdxStatus.SUCCESS);
    const { id, securityQuestion } = org.org.users.get(user.username);
    expect(securityQuestion?.question).toBe('Which colour is the door?');
    expect(org.org.users.isSecurityAnswer(id, 'Green')).toBe(true);
  });
});
