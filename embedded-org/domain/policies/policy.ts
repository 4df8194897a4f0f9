import type { Collection } from '../collection.ts';

/** What the policies of an org are about, in Okta's spelling. */
export const policyTypes = [
  /** Global session policies. */
  'OKTA_SIGN_ON',
  /** App sign-in policies. */
  'ACCESS_POLICY',
  /** Authenticator enrolment policies. */
  'MFA_ENROLL',
  /** User profile policies: self-service registration. */
  'PROFILE_ENROLLMENT',
  'PASSWORD',
] as const;

export type PolicyType = (typeof policyTypes)[number];

export type PolicyRuleType = Exclude<PolicyType, 'OKTA_SIGN_ON'> | 'SIGN_ON';

export type Status = 'ACTIVE' | 'INACTIVE';

export interface Selection {
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

/** Ids of the users and groups something holds for. Without any, it holds for everybody. */
export interface PeopleCondition {
  readonly users?: Selection | undefined;
  readonly groups?: Selection | undefined;
}

/** Where a sign-in may come from. */
export interface NetworkCondition extends Selection {
  readonly connection?: string | undefined;
}

/** When a policy or a rule holds. What is not named here is kept and given back. */
export interface Conditions {
  readonly people?: PeopleCondition | undefined;
  readonly network?: NetworkCondition | undefined;
  readonly [other: string]: unknown;
}

/** What was said of each action; the org completes it. */
export type Given<Actions> = {
  readonly [Name in keyof Actions]?: Partial<Actions[Name]> | undefined;
};

/** What an administrator decides about a rule. */
export interface RuleDraft<Actions> {
  readonly name: string;
  readonly priority?: number | undefined;
  readonly status?: Status | undefined;
  readonly conditions?: Conditions | null | undefined;
  readonly actions?: Given<Actions> | undefined;
}

export interface PolicyRule<Actions> {
  readonly id: string;
  name: string;
  priority: number;
  status: Status;
  /** The rule every policy of its type comes with. It cannot be removed. */
  readonly system: boolean;
  readonly created: string;
  lastUpdated: string;
  conditions: Conditions | null;
  actions: Actions;
}

/** What an administrator decides about a policy. */
export interface PolicyDraft<Settings> {
  readonly name: string;
  readonly description?: string | undefined;
  readonly priority?: number | undefined;
  readonly status?: Status | undefined;
  readonly conditions?: Conditions | null | undefined;
  readonly settings?: Partial<Settings> | undefined;
}

/** What Okta decides about a policy of its own. */
export interface PolicyOrigin {
  readonly system?: boolean | undefined;
  readonly reservedFor?: string | undefined;
}

export interface Policy<Actions, Settings> {
  readonly id: string;
  readonly type: PolicyType;
  name: string;
  description: string | undefined;
  priority: number;
  status: Status;
  /** The policy that holds where no other does. It cannot be removed. */
  readonly system: boolean;
  /** Label of the built-in application that alone can have the policy. */
  readonly reservedFor: string | undefined;
  readonly created: string;
  lastUpdated: string;
  conditions: Conditions | null;
  settings: Settings;
  readonly rules: Collection<PolicyRule<Actions>>;
}

/** Whom a policy is asked about. */
export interface PolicySubject {
  readonly id: string;
  /** Of a user that is about to be made; else the org knows them. */
  readonly groupIds?: ReadonlySet<string>;
}
