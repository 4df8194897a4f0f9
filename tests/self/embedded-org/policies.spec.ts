import { expect, test } from '@playwright/test';
import type { AuthenticatorKey } from '../../../embedded-org/domain/authenticators.ts';
import { Org } from '../../../embedded-org/domain/org.ts';
import type { User } from '../../../embedded-org/domain/users.ts';
import type { Json } from '../../../embedded-org/state/persistent.ts';
import { millisecondsOf } from '../../../embedded-org/domain/policies/app-sign-in-policies.ts';
import type { Conditions } from '../../../embedded-org/domain/policies/policy.ts';
import type {
  AssuranceConstraint,
  FactorConstraint,
} from '../../../embedded-org/domain/policies/assurance.ts';
import { isAssured, stillAsked } from '../../../embedded-org/domain/policies/assurance.ts';

const userOf = (org: Org, login = 'somebody@example.com'): User =>
  org.users.create({
    profile: { login, email: login, firstName: 'Some', lastName: 'Body' },
    password: 'not-a-real-password',
  });

const newOrg = (): { org: Org; user: User; groupId: string } => {
  const org = new Org('idx', true);
  const user = userOf(org);
  const group = org.groups.create('Chosen');
  org.groups.addMember(group.id, user.id);
  return { org, user, groupId: group.id };
};

const forGroup = (groupId: string): Conditions => ({ people: { groups: { include: [groupId] } } });

test.describe('The policies of an org', () => {
  test('a new org asks for a password, beside the username, and for two factors in its console', () => {
    const { org, user } = newOrg();
    const { policies } = org;
    expect(policies.globalSession(undefined)).toMatchObject({
      access: 'ALLOW',
      primaryFactor: 'PASSWORD_IDP',
      requireFactor: false,
      session: { maxSessionIdleMinutes: 120, maxSessionLifetimeMinutes: 720 },
    });
    const app = org.applications.create({
      label: 'App',
      applicationType: 'web',
      redirectUris: ['https://app.example.com/callback'],
    });
    expect(policies.appSignIn(app, user)).toMatchObject({ access: 'ALLOW', factorMode: '1FA' });
    expect(policies.appSignIn(org.builtInApplications.adminConsole, user)).toMatchObject({
      factorMode: '2FA',
      constraints: [],
    });
    expect(policies.profileEnrollment(app)).toMatchObject({ allowsRegistration: false });
    expect(Object.fromEntries(policies.authenticatorEnrollment(user).requirements)).toEqual({
      okta_email: 'OPTIONAL',
      google_otp: 'OPTIONAL',
      okta_password: 'REQUIRED',
      security_question: 'OPTIONAL',
    });
    expect(policies.password(user)).toMatchObject({
      complexity: { minLength: 8, minSymbol: 0 },
      lockout: { maxAttempts: 10, autoUnlockMinutes: 0, showLockoutFailures: false },
      mayReset: true,
      mayUnlock: false,
      recoveryMethods: ['email'],
      recoveryStepUp: 'none',
    });
  });

  test('the first policy for a person decides, and the default one for all others', () => {
    const { org, user, groupId } = newOrg();
    const other = userOf(org, 'other@example.com');
    const { globalSessions } = org.policies;
    const policy = globalSessions.create({ name: 'Chosen', conditions: forGroup(groupId) });
    expect(org.policies.globalSession(user).policy?.name).toBe('Default Policy');
    globalSessions.createRule(policy.id, {
      name: 'Denied',
      actions: { signon: { access: 'DENY' } },
    });
    expect(org.policies.globalSession(user)).toMatchObject({ access: 'DENY' });
    expect(org.policies.globalSession(other)).toMatchObject({ access: 'ALLOW' });
    expect(org.policies.globalSession(undefined)).toMatchObject({ access: 'ALLOW' });
    globalSessions.setStatus(policy.id, 'INACTIVE');
    expect(org.policies.globalSession(user)).toMatchObject({ access: 'ALLOW' });
  });

  test('rules hold for people and places, and exclusion goes before inclusion', () => {
    const { org, user, groupId } = newOrg();
    const { passwords } = org.policies;
    const { id } = passwords.create({ name: 'Mine' });
    const rule = passwords.createRule(id, { name: 'Rule' });
    const decides = (conditions: Conditions): boolean => {
      passwords.updateRule(id, rule.id, { name: 'Rule', conditions });
      return passwords.decide(user)?.rule === rule;
    };
    expect(decides({})).toBe(true);
    expect(decides({ people: { users: { include: [user.id] } } })).toBe(true);
    expect(decides({ people: { users: { exclude: [user.id] } } })).toBe(false);
    expect(
      decides({ people: { users: { include: [user.id] }, groups: { exclude: [groupId] } } }),
    ).toBe(false);
    expect(decides({ people: { groups: { include: [groupId] } } })).toBe(true);
    expect(decides({ network: { connection: 'ZONE', include: ['nzo1'] } })).toBe(false);
    expect(decides({ network: { connection: 'ZONE', exclude: ['nzo1'] } })).toBe(true);
    expect(decides({ riskScore: { level: 'HIGH' } })).toBe(false);
    expect(decides({ authContext: { authType: 'RADIUS' } })).toBe(false);
  });

  test('policies with people are numbered from 1, with the default one last', () => {
    const { org } = newOrg();
    const { passwords } = org.policies;
    const first = passwords.create({ name: 'A' });
    passwords.create({ name: 'B' });
    passwords.create({ name: 'C', priority: 1 });
    const numbered = (): string[] =>
      passwords.all().map(({ name, priority }) => `${priority} ${name}`);
    expect(numbered()).toEqual(['1 C', '2 A', '3 B', '4 Default Policy']);
    passwords.update(first.id, { name: 'A', priority: 99 });
    expect(numbered()).toEqual(['1 C', '2 B', '3 A', '4 Default Policy']);
    passwords.delete(first.id);
    expect(numbered()).toEqual(['1 C', '2 B', '3 Default Policy']);
  });

  test('a session is enough for an app as long as the app says', () => {
    const { org, user } = newOrg();
    const policy = org.signInPolicies.create({ name: 'Mine' });
    const app = { signInPolicyId: policy.id };
    const { policies } = org;
    expect(policies.isSessionEnough(app, user, ['pwd'], 0)).toBe(false);
    expect(policies.isSessionEnough(app, user, ['pwd', 'otp'], 0)).toBe(true);
    expect(policies.isSessionEnough(app, user, ['pwd', 'otp'], 11 * 3_600_000)).toBe(true);
    expect(policies.isSessionEnough(app, user, ['pwd', 'otp'], 13 * 3_600_000)).toBe(false);
    org.signInPolicies.createRule(policy.id, {
      name: 'Every time',
      actions: {
        appSignOn: {
          access: 'ALLOW',
          verificationMethod: { type: 'ASSURANCE', factorMode: '1FA', reauthenticateIn: 'PT0S' },
        },
      },
    });
    expect(policies.isSessionEnough(app, user, ['pwd'], 0)).toBe(true);
    expect(policies.isSessionEnough(app, user, ['pwd'], 1)).toBe(false);
  });

  test('a user profile policy decides about self-registration', () => {
    const { org } = newOrg();
    const policy = org.policies.profileEnrollments.create({ name: 'Sign up' });
    const app = { signInPolicyId: '', profileEnrollmentPolicyId: policy.id };
    expect(org.policies.profileEnrollment(app)).toMatchObject({
      allowsRegistration: true,
      verifiesEmail: true,
      asksForPassword: false,
      attributes: [{ name: 'firstName' }, { name: 'email' }],
    });
    const rule = policy.rules.all()[0]?.id ?? '';
    org.policies.profileEnrollments.updateRule(policy.id, rule, {
      name: 'Catch-all Rule',
      actions: { profileEnrollment: { unknownUserAction: 'DENY' } },
    });
    expect(org.policies.profileEnrollment(app)).toMatchObject({ allowsRegistration: false });
  });

  test('policies survive a restart, and go on deciding', () => {
    const { org, user, groupId } = newOrg();
    const { id } = org.policies.passwords.create({ name: 'Mine', conditions: forGroup(groupId) });
    org.policies.passwords.createRule(id, {
      name: 'No reset',
      actions: { selfServicePasswordReset: { access: 'DENY' } },
    });
    const later = new Org('idx', true);
    later.restore(JSON.parse(JSON.stringify(org.snapshot())) as Json);
    expect(later.policies.password(user).mayReset).toBe(false);
    expect(later.signInPolicies.preset.id).toBe(org.signInPolicies.preset.id);
    expect(later.signInPolicies.adminConsole.id).toBe(org.signInPolicies.adminConsole.id);
  });
});

test.describe('What an app asks for', () => {
  const constraint = (possession: FactorConstraint): AssuranceConstraint[] => [{ possession }];
  const twoFactors = (
    constraints: AssuranceConstraint[] = [],
  ): Parameters<typeof isAssured>[0] => ({
    factorMode: '2FA',
    constraints,
  });
  const all: AuthenticatorKey[] = [
    'okta_password',
    'okta_email',
    'google_otp',
    'security_question',
  ];

  test('two factors are of two kinds', () => {
    expect(isAssured(twoFactors(), ['okta_password'])).toBe(false);
    expect(isAssured(twoFactors(), ['okta_password', 'security_question'])).toBe(false);
    expect(isAssured(twoFactors(), ['okta_email', 'google_otp'])).toBe(false);
    expect(isAssured(twoFactors(), ['okta_password', 'okta_email'])).toBe(true);
    expect(stillAsked(twoFactors(), ['okta_password'], all)).toEqual({
      kind: 'one-of',
      keys: ['okta_email', 'google_otp'],
    });
    expect(stillAsked(twoFactors(), ['okta_password'], ['okta_password'])).toEqual({
      kind: 'unsatisfiable',
    });
  });

  test('a constraint narrows what counts', () => {
    const counts = (possession: FactorConstraint): AuthenticatorKey[] => {
      const asked = { factorMode: '1FA' as const, constraints: constraint(possession) };
      return all.filter((key) => isAssured(asked, [key]));
    };
    expect(counts({})).toEqual(['okta_email', 'google_otp']);
    expect(counts({ types: ['EMAIL'] })).toEqual(['okta_email']);
    expect(counts({ methods: ['OTP'] })).toEqual(['google_otp']);
    expect(counts({ deviceBound: 'REQUIRED' })).toEqual(['google_otp']);
    expect(counts({ phishingResistant: 'REQUIRED' })).toEqual([]);
    expect(counts({ authenticationMethods: [{ key: 'okta_email' }] })).toEqual(['okta_email']);
    expect(
      counts({ excludedAuthenticationMethods: [{ key: 'google_otp', method: 'otp' }] }),
    ).toEqual(['okta_email']);
  });

  test('one of several constraints is enough, all parts of one are needed', () => {
    const password = { knowledge: { types: ['password'] } };
    const either = twoFactors([{ ...password, possession: { types: ['email'] } }, password]);
    expect(isAssured(either, ['okta_password', 'google_otp'])).toBe(true);
    const both = twoFactors([{ ...password, possession: { types: ['email'] } }]);
    expect(isAssured(both, ['okta_password', 'google_otp'])).toBe(false);
    expect(isAssured(both, ['okta_password', 'okta_email'])).toBe(true);
  });

  test('durations are read as ISO 8601 has them', () => {
    expect(millisecondsOf('PT2H')).toBe(7_200_000);
    expect(millisecondsOf('P1DT30M1S')).toBe(88_201_000);
    expect(millisecondsOf('PT0S')).toBe(0);
    for (const none of ['', 'P', 'PT', '2H', 'PTH', 'P1Y']) expect(millisecondsOf(none)).toBeNaN();
  });
});
