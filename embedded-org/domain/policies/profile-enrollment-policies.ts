import { InvalidRefusal } from '../refusal.ts';
import type { Given, Policy } from './policy.ts';
import type { PoliciesEnvironment } from './policy-list.ts';
import { PolicyList } from './policy-list.ts';

/** What the registration form asks for. */
export interface ProfileAttribute {
  /** Name of an attribute of the user profile. */
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
}

export interface ProfileEnrollmentAction {
  readonly access: 'ALLOW' | 'DENY';
  readonly preRegistrationInlineHooks: readonly unknown[] | null;
  readonly profileAttributes: readonly ProfileAttribute[];
  /** Groups a new user joins; one at most. */
  readonly targetGroupIds: readonly string[] | null;
  /** Whether whoever is unknown may register. */
  readonly unknownUserAction: 'DENY' | 'REGISTER';
  readonly activationRequirements: { readonly emailVerification: boolean };
  /** Whether known users are asked for attributes that they lack. */
  readonly progressiveProfilingAction: 'ENABLED' | 'DISABLED';
  readonly allowedIdentifiers: readonly string[];
  /** `password`: it is set on the first page of the registration. */
  readonly enrollAuthenticatorTypes?: readonly string[] | undefined;
  readonly [other: string]: unknown;
}

export interface ProfileEnrollmentActions {
  readonly profileEnrollment: ProfileEnrollmentAction;
}

export type ProfileEnrollmentPolicy = Policy<ProfileEnrollmentActions, undefined>;

/** Whether and how people register themselves for an application. */
export interface ProfileEnrollment {
  /** «Sign up»: whoever is unknown may register. */
  readonly allowsRegistration: boolean;
  readonly attributes: readonly ProfileAttribute[];
  readonly asksForPassword: boolean;
  readonly verifiesEmail: boolean;
  readonly targetGroupIds: readonly string[];
  readonly profilesProgressively: boolean;
  readonly policy: ProfileEnrollmentPolicy;
}

const mostAttributes = 10;

/** As recorded of a new policy. */
const defaults: ProfileEnrollmentAction = {
  access: 'ALLOW',
  preRegistrationInlineHooks: null,
  profileAttributes: [
    { name: 'firstName', label: 'First name', required: true },
    { name: 'email', label: 'Primary email', required: true },
  ],
  targetGroupIds: null,
  unknownUserAction: 'REGISTER',
  activationRequirements: { emailVerification: true },
  progressiveProfilingAction: 'ENABLED',
  allowedIdentifiers: ['login'],
};

/** User profile policies. Source: Okta, «User profile policies»; Policy API, `PROFILE_ENROLLMENT`. */
export class ProfileEnrollmentPolicies extends PolicyList<ProfileEnrollmentActions, undefined> {
  constructor(environment: PoliciesEnvironment) {
    super(
      {
        type: 'PROFILE_ENROLLMENT',
        ruleType: 'PROFILE_ENROLLMENT',
        idPrefix: 'rst',
        takesRules: false,
      },
      environment,
    );
    this.createPreset(
      { name: 'Default Policy' },
      {
        name: 'Catch-all Rule',
        actions: {
          profileEnrollment: {
            ...defaults,
            profileAttributes: [
              { name: 'email', label: 'Primary email', required: true },
              { name: 'firstName', label: 'First name', required: true },
              { name: 'lastName', label: 'Last name', required: true },
            ],
            unknownUserAction: 'DENY',
            progressiveProfilingAction: 'DISABLED',
          },
        },
      },
      { system: true },
    );
  }

  /** What a new application gets: nobody registers. */
  get preset(): ProfileEnrollmentPolicy {
    return this.systemPolicy();
  }

  evaluate(policyId: string): ProfileEnrollment {
    const policy = this.get(policyId);
    const rule = policy.status === 'ACTIVE' ? this.firstRule(policyId, undefined) : undefined;
    const action = rule?.actions.profileEnrollment ?? { ...defaults, access: 'DENY' };
    return {
      allowsRegistration: action.access === 'ALLOW' && action.unknownUserAction === 'REGISTER',
      attributes: action.profileAttributes,
      asksForPassword: action.enrollAuthenticatorTypes?.includes('password') ?? false,
      verifiesEmail: action.activationRequirements.emailVerification,
      targetGroupIds: action.targetGroupIds ?? [],
      profilesProgressively: action.progressiveProfilingAction === 'ENABLED',
      policy,
    };
  }

  protected override catchAll(): ProfileEnrollmentActions {
    return { profileEnrollment: defaults };
  }

  protected completeSettings(): undefined {
    return undefined;
  }

  protected completeActions(
    given: Given<ProfileEnrollmentActions> | undefined,
    before: ProfileEnrollmentActions | undefined,
  ): ProfileEnrollmentActions {
    const action = { ...defaults, ...given?.profileEnrollment };
    if (before && action.access === 'DENY')
      throw new InvalidRefusal('actions.profileEnrollment.access', [
        "access: 'access' cannot be set to DENY.",
      ]);
    if (action.profileAttributes.length > mostAttributes)
      throw new InvalidRefusal('actions.profileEnrollment.profileAttributes', [
        `profileAttributes: The number of profile attributes must not exceed ${mostAttributes}.`,
      ]);
    if ((action.targetGroupIds ?? []).length > 1)
      throw new InvalidRefusal('actions.profileEnrollment.targetGroupIds', [
        'targetGroupIds: The number of target groups must not exceed 1.',
      ]);
    return { profileEnrollment: action };
  }

  protected completeConditions(): null {
    return null;
  }
}
