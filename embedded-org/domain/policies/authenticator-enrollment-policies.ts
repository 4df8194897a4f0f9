import type { AuthenticatorKey, Authenticators } from '../authenticators.ts';
import { InvalidRefusal } from '../refusal.ts';
import type { Conditions, Given, PolicySubject } from './policy.ts';
import type { PoliciesEnvironment } from './policy-list.ts';
import { PolicyList } from './policy-list.ts';

export type EnrollmentRequirement = 'NOT_ALLOWED' | 'OPTIONAL' | 'REQUIRED';

export interface AuthenticatorEnrollmentSetting {
  readonly key: string;
  readonly enroll?:
    | { readonly self?: EnrollmentRequirement | undefined; readonly [other: string]: unknown }
    | undefined;
  readonly [other: string]: unknown;
}

export interface EnrollmentSettings {
  /** `FACTORS` is the form of orgs that came from Classic Engine. */
  readonly type: 'AUTHENTICATORS' | 'FACTORS';
  readonly authenticators?: readonly AuthenticatorEnrollmentSetting[] | undefined;
  readonly [other: string]: unknown;
}

export interface EnrollmentActions {
  readonly enroll: {
    /** When the user is asked to enrol. `LOGIN` is Classic Engine's word for `CHALLENGE`. */
    readonly self: 'CHALLENGE' | 'LOGIN' | 'NEVER' | 'NEVER_INCLUDING_RECOVERY';
    readonly [other: string]: unknown;
  };
}

/** What a user may and must enrol. */
export interface AuthenticatorEnrollment {
  /** Whether anything is asked for during sign-in. */
  readonly asksAtSignIn: boolean;
  /** Of every active authenticator of the org. */
  readonly requirements: ReadonlyMap<AuthenticatorKey, EnrollmentRequirement>;
}

/**
 * Authenticator enrolment policies. Source: Okta, «Authenticator enrollment policies»; Policy API,
 * `MFA_ENROLL`.
 */
export class AuthenticatorEnrollmentPolicies extends PolicyList<
  EnrollmentActions,
  EnrollmentSettings
> {
  readonly #authenticators: Authenticators;

  constructor(environment: PoliciesEnvironment, authenticators: Authenticators) {
    super(
      { type: 'MFA_ENROLL', ruleType: 'MFA_ENROLL', idPrefix: '00p', takesRules: true },
      environment,
    );
    this.#authenticators = authenticators;
    this.createPreset(
      {
        name: 'Default Policy',
        description: 'The default policy applies in all situations if no other policy applies.',
        settings: {
          authenticators: authenticators.active().map(({ key }) => ({
            key,
            enroll: { self: key === 'okta_password' ? 'REQUIRED' : 'OPTIONAL' },
          })),
        },
      },
      { name: 'Default Rule', actions: {} },
      { system: true },
    );
  }

  evaluate(user: PolicySubject | undefined): AuthenticatorEnrollment {
    const decision = this.decide(user);
    const settings = decision?.policy.settings.authenticators ?? [];
    const of = (key: AuthenticatorKey): EnrollmentRequirement =>
      settings.find((setting) => setting.key === key)?.enroll?.self ?? 'NOT_ALLOWED';
    return {
      asksAtSignIn: !(decision?.rule.actions.enroll.self ?? 'NEVER').startsWith('NEVER'),
      requirements: new Map(
        this.#authenticators.active().map(({ key }) => [key, of(key)] as const),
      ),
    };
  }

  /** Names of the policies that let users enrol an authenticator. */
  policiesWith(key: AuthenticatorKey): string[] {
    return this.all()
      .filter(({ settings }) =>
        settings.authenticators?.some(
          (setting) => setting.key === key && setting.enroll?.self !== 'NOT_ALLOWED',
        ),
      )
      .map(({ name }) => name);
  }

  /** An authenticator that the org has from now on: the default policy offers it. */
  offer(key: AuthenticatorKey): void {
    for (const { system, settings, id } of this.all())
      if (system && !settings.authenticators?.some((setting) => setting.key === key))
        this.#replace(id, [
          ...(settings.authenticators ?? []),
          { key, enroll: { self: 'OPTIONAL' } },
        ]);
  }

  /** An authenticator that the org has no longer: policies do not speak of it. */
  forget(key: AuthenticatorKey): void {
    for (const { id, settings } of this.all())
      this.#replace(
        id,
        (settings.authenticators ?? []).filter((setting) => setting.key !== key),
      );
  }

  protected completeSettings(
    given: Partial<EnrollmentSettings> | undefined,
    before: EnrollmentSettings | undefined,
  ): EnrollmentSettings {
    if (!given) return before ?? { type: 'AUTHENTICATORS', authenticators: this.#passwordOnly() };
    const active = this.#authenticators.active().map(({ key }) => key);
    const settings = given.authenticators ?? this.#passwordOnly();
    const inactive = settings.filter(
      ({ key, enroll }) =>
        !active.some((known) => known === key) && (enroll?.self ?? 'NOT_ALLOWED') !== 'NOT_ALLOWED',
    );
    if (inactive.length > 0)
      throw new InvalidRefusal(
        'settings.authenticators',
        inactive.map(({ key }) => `authenticators: The authenticator '${key}' is not active.`),
      );
    return {
      ...given,
      type: given.type ?? 'AUTHENTICATORS',
      authenticators: settings
        .filter(({ key }) => active.some((known) => known === key))
        .map((setting) => ({
          ...setting,
          enroll: { ...setting.enroll, self: setting.enroll?.self ?? 'NOT_ALLOWED' },
        })),
    };
  }

  protected completeActions(given: Given<EnrollmentActions> | undefined): EnrollmentActions {
    return { enroll: { self: 'CHALLENGE', ...given?.enroll } };
  }

  protected completeConditions(given: Conditions | null | undefined): Conditions {
    return {
      ...given,
      people: { ...given?.people, users: { exclude: [], ...given?.people?.users } },
      network: given?.network ?? { connection: 'ANYWHERE' },
    };
  }

  #passwordOnly(): AuthenticatorEnrollmentSetting[] {
    return [{ key: 'okta_password', enroll: { self: 'REQUIRED' } }];
  }

  #replace(id: string, authenticators: readonly AuthenticatorEnrollmentSetting[]): void {
    const policy = this.get(id);
    policy.settings = { ...policy.settings, authenticators };
  }
}
