import type { Application } from '../../../embedded-org/domain/applications.ts';
import type { AuthenticatorKey } from '../../../embedded-org/domain/authenticators.ts';
import type { Org } from '../../../embedded-org/domain/org.ts';
import type { EnrollmentRequirement } from '../../../embedded-org/domain/policies/authenticator-enrollment-policies.ts';
import type { PasswordSettings } from '../../../embedded-org/domain/policies/password-policies.ts';
import type { ProfileEnrollmentAction } from '../../../embedded-org/domain/policies/profile-enrollment-policies.ts';
import type { Policy } from '../../../embedded-org/domain/policies/policy.ts';

/** The sign-in settings of an org, changed as an administrator would. */
export class SignInSettings {
  readonly #org: Org;

  constructor(org: Org) {
    this.#org = org;
  }

  /** «Any factor»: the first page asks for the username alone. */
  identifierFirst(): void {
    const [policy] = this.#org.policies.globalSessions.all();
    const rule = onlyRule(policy);
    const { signon } = rule.actions;
    this.#org.policies.globalSessions.updateRule(policy?.id ?? '', rule.id, {
      name: rule.name,
      actions: { signon: { ...signon, primaryFactor: 'PASSWORD_IDP_ANY_FACTOR' } },
    });
  }

  /** Lets users sign in with an authenticator that was for recovery alone. */
  allowSignInWith(...keys: AuthenticatorKey[]): void {
    for (const key of keys) {
      const authenticator = this.#org.authenticators.withKey(key);
      authenticator.settings = { ...authenticator.settings, allowedFor: 'any' };
    }
  }

  /** Enrolment by the default policy; what is not named is not allowed. */
  enrolment(requirements: Partial<Record<AuthenticatorKey, EnrollmentRequirement>>): void {
    const policies = this.#org.policies.authenticatorEnrollments;
    const policy = policies.all().find(({ system }) => system);
    if (!policy) throw new Error('There is no default policy.');
    policies.update(policy.id, {
      name: policy.name,
      settings: {
        ...policy.settings,
        authenticators: this.#org.authenticators.active().map(({ key }) => ({
          key,
          enroll: { self: requirements[key] ?? 'NOT_ALLOWED' },
        })),
      },
    });
  }

  /** Self-service registration for an application. */
  registration(app: Application, action: Partial<ProfileEnrollmentAction> = {}): void {
    const policies = this.#org.policies.profileEnrollments;
    const policy = policies.create({ name: 'Registration' });
    const rule = onlyRule(policy);
    policies.updateRule(policy.id, rule.id, {
      name: rule.name,
      actions: {
        profileEnrollment: {
          ...rule.actions.profileEnrollment,
          profileAttributes: [
            { name: 'email', label: 'Email', required: true },
            { name: 'firstName', label: 'First name', required: true },
            { name: 'lastName', label: 'Last name', required: true },
          ],
          unknownUserAction: 'REGISTER',
          ...action,
        },
      },
    });
    app.profileEnrollmentPolicyId = policy.id;
  }

  lockOutAfter(maxAttempts: number, showLockoutFailures = false): void {
    const { settings } = this.#passwordPolicy();
    this.#setPassword({
      ...settings,
      password: {
        ...settings.password,
        lockout: { ...settings.password.lockout, maxAttempts, showLockoutFailures },
      },
    });
  }

  passwordsLast(days: number): void {
    const { settings } = this.#passwordPolicy();
    const { password } = settings;
    this.#setPassword({
      ...settings,
      password: { ...password, age: { ...password.age, maxAgeDays: days } },
    });
  }

  /** Whether users may unlock their own accounts, or reset their own passwords. */
  selfService(which: 'selfServiceUnlock' | 'selfServicePasswordReset', allowed: boolean): void {
    const policy = this.#passwordPolicy();
    const rule = onlyRule(policy);
    this.#org.policies.passwords.updateRule(policy.id, rule.id, {
      name: rule.name,
      actions: {
        ...rule.actions,
        [which]: { ...rule.actions[which], access: allowed ? 'ALLOW' : 'DENY' },
      },
    });
  }

  /** Denies everybody an application. */
  denyAccess(app: Application): void {
    const policies = this.#org.policies.appSignIns;
    const policy = policies.create({ name: 'Nobody' });
    const rule = onlyRule(policy);
    const { appSignOn } = rule.actions;
    policies.updateRule(policy.id, rule.id, {
      name: rule.name,
      actions: { appSignOn: { ...appSignOn, access: 'DENY' } },
    });
    app.signInPolicyId = policy.id;
  }

  #passwordPolicy() {
    const policy = this.#org.policies.passwords.all().find(({ system }) => system);
    if (!policy) throw new Error('There is no default policy.');
    return policy;
  }

  #setPassword(settings: PasswordSettings): void {
    const policy = this.#passwordPolicy();
    this.#org.policies.passwords.update(policy.id, { name: policy.name, settings });
  }
}

const onlyRule = <Actions, Settings>(policy: Policy<Actions, Settings> | undefined) => {
  const rule = policy?.rules.all()[0];
  if (!rule) throw new Error('There is no rule.');
  return rule;
};
