import { fieldOf, fromJson, toJson } from '../state/json-form.ts';
import type { Json } from '../state/persistent.ts';
import type { Clock } from './clock.ts';
import { Collection } from './collection.ts';
import type { GrantType } from './grant-types.ts';
import { newId } from './ids.ts';
import type { Directory } from './policies/people.ts';
import { requireKnownPeople } from './policies/people.ts';
import type { Conditions } from './policies/policy.ts';
import { InvalidRefusal } from './refusal.ts';
import type { LogEntity, SystemLog } from './system-log.ts';

/** What an administrator decides about a rule. */
export interface AccessPolicyRuleSettings {
  name: string;
  grantTypes: GrantType[];
  /** User ids; empty where groups decide. */
  users: string[];
  excludedUsers: string[];
  /** Group ids, or `EVERYONE` for any user assigned the app. */
  groups: string[];
  excludedGroups: string[];
  /** Scope names, or `*` for any. */
  scopes: string[];
  accessTokenLifetimeMinutes: number;
  /** 0 is unlimited. */
  refreshTokenLifetimeMinutes: number;
  refreshTokenWindowMinutes: number;
}

export interface AccessPolicyRule extends AccessPolicyRuleSettings {
  readonly id: string;
  priority: number;
  status: 'ACTIVE' | 'INACTIVE';
  readonly system: boolean;
  readonly created: string;
  lastUpdated: string;
}

export interface AccessPolicySettings {
  name: string;
  description: string;
  /** Client ids, or `ALL_CLIENTS`. */
  clients: string[];
}

export interface AccessPolicy extends AccessPolicySettings {
  readonly id: string;
  priority: number;
  status: 'ACTIVE' | 'INACTIVE';
  readonly system: boolean;
  readonly created: string;
  lastUpdated: string;
  readonly rules: Collection<AccessPolicyRule>;
}

export interface AccessPoliciesEnvironment extends Directory {
  readonly clock: Clock;
  readonly log: SystemLog;
  isInteractionCodeEnabled(): boolean;
}

/** What a token request asks of the policies. Without a user: could any user be let in? */
export interface AccessRequest {
  readonly clientId: string;
  readonly grantType: GrantType;
  readonly scopes: readonly string[];
  readonly user: { readonly id: string; readonly groupIds: ReadonlySet<string> } | undefined;
}

export interface AccessDecision {
  readonly policy: AccessPolicy;
  readonly rule: AccessPolicyRule;
}

export const ruleDefaults: Omit<AccessPolicyRuleSettings, 'name' | 'grantTypes'> = {
  users: [],
  excludedUsers: [],
  groups: ['EVERYONE'],
  excludedGroups: [],
  scopes: ['*'],
  accessTokenLifetimeMinutes: 60,
  refreshTokenLifetimeMinutes: 0,
  refreshTokenWindowMinutes: 10_080,
};

/** The access policies of one authorization server, in order of priority. */
export class AccessPolicies extends Collection<AccessPolicy> {
  readonly #environment: AccessPoliciesEnvironment;

  constructor(environment: AccessPoliciesEnvironment) {
    super('Policy');
    this.#environment = environment;
  }

  override all(): AccessPolicy[] {
    return super.all().sort((a, b) => a.priority - b.priority);
  }

  /**
   * A new policy, last in priority unless a place is asked for.
   *
   * @throws InvalidRefusal where the name is missing, or another policy of the server has it
   */
  create(settings: AccessPolicySettings, options: NewOptions = {}): AccessPolicy {
    this.#validatePolicy(settings);
    const now = this.#environment.clock.timestamp();
    const policy: AccessPolicy = {
      ...settings,
      id: newId('00p'),
      priority: this.size + 1,
      status: options.status ?? 'ACTIVE',
      system: options.system ?? false,
      created: now,
      lastUpdated: now,
      rules: newRules(),
    };
    this.add(policy);
    moveTo(this.all(), policy, options.priority);
    this.#tell('policy.lifecycle.create', 'Create policy', policy);
    return policy;
  }

  update(id: string, settings: AccessPolicySettings, priority?: number): AccessPolicy {
    const policy = this.get(id);
    this.#validatePolicy(settings, policy);
    Object.assign(policy, settings, { lastUpdated: this.#environment.clock.timestamp() });
    moveTo(this.all(), policy, priority);
    this.#tell('policy.lifecycle.update', 'Update policy', policy);
    return policy;
  }

  setStatus(id: string, status: 'ACTIVE' | 'INACTIVE'): void {
    const policy = this.get(id);
    if (policy.status === status) return;
    policy.status = status;
    if (status === 'ACTIVE') this.#tell('policy.lifecycle.activate', 'Activate policy', policy);
    else this.#tell('policy.lifecycle.deactivate', 'Deactivate policy', policy);
  }

  delete(id: string): void {
    const policy = this.get(id);
    this.remove(id);
    renumber(this.all());
    this.#tell('policy.lifecycle.delete', 'Delete policy', policy);
  }

  rulesOf(policyId: string): AccessPolicyRule[] {
    return this.get(policyId)
      .rules.all()
      .sort((a, b) => a.priority - b.priority);
  }

  /** @throws InvalidRefusal where the rule breaks a rule of the org */
  createRule(
    policyId: string,
    settings: AccessPolicyRuleSettings,
    options: NewOptions = {},
  ): AccessPolicyRule {
    const { rules } = this.get(policyId);
    this.#validateRule(settings, rules);
    const now = this.#environment.clock.timestamp();
    const rule = rules.add({
      ...settings,
      id: newId('0pr'),
      priority: rules.size + 1,
      status: options.status ?? 'ACTIVE',
      system: options.system ?? false,
      created: now,
      lastUpdated: now,
    });
    moveTo(this.rulesOf(policyId), rule, options.priority);
    this.#tell('policy.rule.add', 'Add policy rule', this.get(policyId), rule);
    return rule;
  }

  updateRule(
    policyId: string,
    ruleId: string,
    settings: AccessPolicyRuleSettings,
    priority?: number,
  ): AccessPolicyRule {
    const { rules } = this.get(policyId);
    const rule = rules.get(ruleId);
    this.#validateRule(settings, rules, rule);
    Object.assign(rule, settings, { lastUpdated: this.#environment.clock.timestamp() });
    moveTo(this.rulesOf(policyId), rule, priority);
    this.#tell('policy.rule.update', 'Update policy rule', this.get(policyId), rule);
    return rule;
  }

  setRuleStatus(policyId: string, ruleId: string, status: 'ACTIVE' | 'INACTIVE'): void {
    const policy = this.get(policyId);
    const rule = policy.rules.get(ruleId);
    if (rule.status === status) return;
    rule.status = status;
    if (status === 'ACTIVE')
      this.#tell('policy.rule.activate', 'Activate policy rule', policy, rule);
    else this.#tell('policy.rule.deactivate', 'Deactivate policy rule', policy, rule);
  }

  deleteRule(policyId: string, ruleId: string): void {
    const policy = this.get(policyId);
    const rule = policy.rules.get(ruleId);
    policy.rules.remove(ruleId);
    renumber(this.rulesOf(policyId));
    this.#tell('policy.rule.delete', 'Delete policy rule', policy, rule);
  }

  withdrawGrant(grant: GrantType): void {
    for (const policy of this.all())
      for (const rule of policy.rules.all())
        if (rule.grantTypes.includes(grant))
          rule.grantTypes = rule.grantTypes.filter((held) => held !== grant);
  }

  /**
   * The first policy and rule, by priority, that match the request; nothing matches: no access.
   * Source: Okta, «Create an authorization server», access policies and rules.
   */
  evaluate(request: AccessRequest): AccessDecision | undefined {
    for (const policy of this.all()) {
      if (policy.status !== 'ACTIVE' || !appliesTo(policy, request.clientId)) continue;
      const rule = this.rulesOf(policy.id).find((candidate) => this.matches(candidate, request));
      if (rule) return { policy, rule };
    }
    return undefined;
  }

  /** Whether a rule lets a request through. */
  matches(rule: AccessPolicyRule, request: AccessRequest): boolean {
    return (
      rule.status === 'ACTIVE' &&
      rule.grantTypes.includes(request.grantType) &&
      (request.user === undefined || includesUser(rule, request.user)) &&
      request.scopes.every((scope) => includesScope(rule, scope))
    );
  }

  protected override keep({ rules, ...policy }: AccessPolicy): Json {
    return { policy: toJson(policy), rules: rules.snapshot() };
  }

  protected override revive(kept: Json): AccessPolicy {
    const rules = newRules();
    rules.restore(fieldOf(kept, 'rules'));
    return { ...(fromJson(fieldOf(kept, 'policy')) as Omit<AccessPolicy, 'rules'>), rules };
  }

  #tell(eventType: string, displayMessage: string, policy: Named, rule?: Named): void {
    const entity = (type: string, { id, name }: Named): LogEntity => ({
      id,
      type,
      alternateId: 'unknown',
      displayName: name,
    });
    this.#environment.log.record({
      eventType,
      displayMessage,
      targets: [entity('PolicyEntity', policy), ...(rule ? [entity('PolicyRule', rule)] : [])],
    });
  }

  #validatePolicy(settings: AccessPolicySettings, before?: AccessPolicy): void {
    requireOwnName(settings.name, this, before);
  }

  #validateRule(
    settings: AccessPolicyRuleSettings,
    rules: Collection<AccessPolicyRule>,
    before?: AccessPolicyRule,
  ): void {
    requireOwnName(settings.name, rules, before);
    if (settings.grantTypes.length === 0)
      throw new InvalidRefusal('conditions.grantTypes', [
        "grantTypes: The field can't be left blank.",
      ]);
    requireKnownPeople(this.#environment, peopleOf(settings), before && peopleOf(before));
    const needUsers: readonly string[] = ['authorization_code', 'implicit', 'password'];
    if (
      settings.grantTypes.some((grant) => needUsers.includes(grant)) &&
      settings.users.length === 0 &&
      settings.groups.length === 0
    )
      throw new InvalidRefusal('conditions.people', [
        "conditions.people: At least one of ''conditions.people.users.include'' or ''conditions.people.groups.include'' must contain a valid user or group when ''conditions.grantTypes'' contains one or more of [authorization_code, implicit, password].",
      ]);
    // UNKNOWN on a real org: rejected or stripped. See embedded-org/README.md.
    if (
      settings.grantTypes.includes('interaction_code') &&
      !this.#environment.isInteractionCodeEnabled()
    )
      throw new InvalidRefusal('conditions.grantTypes', [
        "conditions.grantTypes: 'interaction_code' is not enabled for this organization.",
      ]);
    const { accessTokenLifetimeMinutes: access, refreshTokenWindowMinutes: window } = settings;
    // Said so that a number that is none is refused too.
    if (!(access >= 5 && access <= 1440))
      throw new InvalidRefusal('actions.token.accessTokenLifetimeMinutes', [
        'accessTokenLifetimeMinutes: The value must be between 5 and 1440.',
      ]);
    if (!(window >= 10 && window <= 2_628_000))
      throw new InvalidRefusal('actions.token.refreshTokenWindowMinutes', [
        'refreshTokenWindowMinutes: The value must be between 10 and 2628000.',
      ]);
  }
}

/** @throws InvalidRefusal for no name, and for that of another policy or rule beside it */
const requireOwnName = (name: string, all: Collection<Named>, before?: Named): void => {
  if (name.trim() === '')
    throw new InvalidRefusal('name', ["name: The field can't be left blank."]);
  for (const other of all.values())
    if (other !== before && other.name === name)
      throw new InvalidRefusal('name', [
        'name: An object with this field already exists in the current organization',
      ]);
};

/** Whom a rule names, in the form that other policies have it in. */
const peopleOf = (rule: AccessPolicyRuleSettings): Conditions => ({
  people: {
    users: { include: rule.users, exclude: rule.excludedUsers },
    groups: {
      include: rule.groups.filter((id) => id !== 'EVERYONE'),
      exclude: rule.excludedGroups,
    },
  },
});

const newRules = (): Collection<AccessPolicyRule> => new Collection('PolicyRule');

interface Named {
  readonly id: string;
  readonly name: string;
}

interface NewOptions {
  priority?: number | undefined;
  status?: 'ACTIVE' | 'INACTIVE';
  system?: boolean;
}

const appliesTo = (policy: AccessPolicy, clientId: string): boolean =>
  policy.clients.includes('ALL_CLIENTS') || policy.clients.includes(clientId);

const includesUser = (
  rule: AccessPolicyRule,
  user: { readonly id: string; readonly groupIds: ReadonlySet<string> },
): boolean => {
  if (rule.excludedUsers.includes(user.id)) return false;
  if (rule.excludedGroups.some((id) => user.groupIds.has(id))) return false;
  return (
    rule.users.includes(user.id) ||
    rule.groups.includes('EVERYONE') ||
    rule.groups.some((id) => user.groupIds.has(id))
  );
};

const includesScope = (rule: AccessPolicyRule, scope: string): boolean =>
  rule.scopes.includes('*') || rule.scopes.includes(scope);

interface Prioritised {
  priority: number;
}

const renumber = (ordered: readonly Prioritised[]): void => {
  ordered.forEach((item, index) => (item.priority = index + 1));
};

/** Puts an item at a place, counted from 1 and clamped to the list, and renumbers the rest. */
const moveTo = <T extends Prioritised>(ordered: T[], item: T, priority?: number): void => {
  if (priority !== undefined) {
    const others = ordered.filter((other) => other !== item);
    others.splice(Math.min(Math.max(priority, 1), others.length + 1) - 1, 0, item);
    renumber(others);
  } else renumber(ordered);
};
