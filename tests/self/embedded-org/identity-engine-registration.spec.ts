import { expect, test } from '@playwright/test';
import { IdxStatus } from '@okta/okta-auth-js';
import type { ProfileEnrollmentAction } from '../../../embedded-org/domain/policies/profile-enrollment-policies.ts';
import { OauthOrg } from './oauth-org.ts';
import { clientOf, messagesOf, nextOf, optionsOf } from './sdk-client.ts';
import { SignInSettings } from './sign-in-settings.ts';

const email = 'new.user@embedded.example';
const profile = { firstName: 'New', lastName: 'User', email };
const password = 'not-a-Real-password-1';

/** A profile as the form has it. */
const formOf = (userProfile: typeof profile) => ({ step: 'enroll-profile', userProfile });

const start = async (action: Partial<ProfileEnrollmentAction> = {}) => {
  const org = await OauthOrg.start();
  org.setRuleGrants('interaction_code');
  const app = org.createApp();
  const settings = new SignInSettings(org.org);
  settings.registration(app, action);
  return { org, app, settings, client: clientOf(org, app) };
};

test.describe('Self-service registration', () => {
  test('takes a profile, verifies the address, sets a password and signs in', async () => {
    const { org, client } = await start();
    await using _ = org;

    const started = await client.idx.start();
    const form = await client.idx.proceed({ step: 'select-enroll-profile' });
    const choice = await client.idx.proceed(formOf(profile));
    const staged = org.org.users.get(email).status;
    await client.idx.proceed({ step: 'select-authenticator-enroll', authenticator: 'okta_email' });
    const verified = await client.idx.proceed({
      step: 'enroll-authenticator',
      verificationCode: org.org.inbox.latest(email)?.code ?? '',
    });
    await client.idx.proceed({
      step: 'select-authenticator-enroll',
      authenticator: 'okta_password',
    });
    const weak = await client.idx.proceed({ step: 'enroll-authenticator', password: 'short' });
    const optional = await client.idx.proceed({ step: 'enroll-authenticator', password });
    const finished = await client.idx.proceed({ step: 'skip' });

    expect(nextOf(started)).toContain('select-enroll-profile');
    expect(nextOf(form)).toEqual(['enroll-profile', 'select-identify']);
    expect(optionsOf(choice)).toEqual(['okta_email', 'okta_password']);
    expect(staged).toBe('STAGED');
    expect(optionsOf(verified)).toEqual(['okta_password']);
    expect(messagesOf(weak)[0]?.[0]).toBe('password.passwordRequirementsNotMet');
    expect(nextOf(optional)).toContain('skip');
    expect(finished.status).toBe(IdxStatus.SUCCESS);
    expect(finished.tokens?.idToken?.claims.preferred_username).toBe(email);
    expect(org.org.users.get(email).status).toBe('ACTIVE');
  });

  test('asks for no verification where the policy does not', async () => {
    const { org, settings, client } = await start({
      activationRequirements: { emailVerification: false },
    });
    await using _ = org;
    settings.enrolment({ okta_password: 'REQUIRED' });
    await client.idx.start();
    await client.idx.proceed({ step: 'select-enroll-profile' });

    const choice = await client.idx.proceed(formOf(profile));
    await client.idx.proceed({
      step: 'select-authenticator-enroll',
      authenticator: 'okta_password',
    });
    const finished = await client.idx.proceed({ step: 'enroll-authenticator', password });

    expect(optionsOf(choice)).toEqual(['okta_password']);
    expect(finished.status).toBe(IdxStatus.SUCCESS);
  });

  test('names the faults of a profile at their fields', async () => {
    const { org, client } = await start();
    await using _ = org;
    await client.idx.start();
    await client.idx.proceed({ step: 'select-enroll-profile' });

    const malformed = await client.idx.proceed(formOf({ ...profile, email: 'no-address' }));
    const taken = await client.idx.proceed(formOf({ ...profile, email: org.people.user.username }));

    expect(messagesOf(malformed).map(([key]) => key)).toEqual([
      'registration.error.invalidLoginEmail',
      'registration.error.doesNotMatchPattern',
    ]);
    expect(messagesOf(taken)).toEqual([
      ['registration.error.notUniqueWithinOrg', 'A user with this Email already exists'],
    ]);
  });

  test('is not offered where the policy does not allow it', async () => {
    await using org = await OauthOrg.start();
    org.setRuleGrants('interaction_code');
    const client = clientOf(org, org.createApp());

    const started = await client.idx.start();

    expect(nextOf(started)).toEqual(['identify']);
  });

  test('leads back to the sign-in', async () => {
    const { org, client } = await start();
    await using _ = org;
    await client.idx.start();
    await client.idx.proceed({ step: 'select-enroll-profile' });

    const back = await client.idx.proceed({ step: 'select-identify' });

    expect(nextOf(back)).toContain('identify');
  });
});
