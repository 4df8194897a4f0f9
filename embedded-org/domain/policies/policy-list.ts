import { fieldOf, fromJson, toJson } from '../../state/json-form.ts';
import type { Json } from '../../state/persistent.ts';
import type { Clock } from '../clock.ts';
import { Collection } from '../collection.ts';
import { newId } from '../ids.ts';
import { ForbiddenRefusal, InvalidRefusal } from '../refusal.ts';
import type { SystemLog } from '../system-log.ts';
import { conditionsHold } from './conditions.ts';
import { placed, renumber } from './order.ts';
import type { Directory } from './people.ts';
import { requireKnownPeople } from './people.ts';
import type {
  Conditions,
  Given,
  Policy,
  PolicyDraft,
  PolicyOrigin,
  PolicyRule,
  PolicyRuleType,
  PolicySubject,
  PolicyType,
  RuleDraft,
  Status,
} from './policy.ts';
import { policyInLog } from './policy-in-log.ts';
import { nameOfCopy, validateName } from './policy-names.ts';

/** What the policies ask of the rest of the org. */
export interface PoliciesEnvironment extends Directory {
  readonly clock: Clock;
  readonly log: Pick<SystemLog, 'record'>;
  /** Id of the group all users are in. */
  everyoneId(): string;
  /** Ids of the groups a user is in. */
  readonly groupsOf: (userId: string) => ReadonlySet<string>;
}

/** What sets one type of policy apart from the others. */
export interface PolicyTraits {
  readonly type: PolicyType;
  readonly ruleType: PolicyRuleType;
  /** `00p`: policies with people and priorities. `rst`: policies that apps are mapped to. */
  readonly idPrefix: '00p' | 'rst';
  /** Whether an administrator may add rules to the one a policy comes with. */
  readonly takesRules: boolean;
}

/** The rule that decided, and its policy. */
export interface PolicyDecision<Actions, Settings> {
  readonly policy: Policy<Actions, Settings>;
  readonly rule: PolicyRule<Actions>;
}

/** Where the rule stands that every app sign-in and user profile policy comes with. */
const catchAllPriority = 99;

/**
 * The policies of one type, with their rules, both in order of priority. What Okta made itself
 * comes last, and stays.
 */
export abstract class PolicyList<Actions extends object, Settings> extends Collection<
  Policy<Actions, Settings>
> {
  readonly traits: PolicyTraits;
  protected readonly environment: PoliciesEnvironment;

  constructor(traits: PolicyTraits, environment: PoliciesEnvironment) {
    super(traits.idPrefix === '00p' ? 'Policy' : 'RuleSetEntity');
    this.traits = traits;
    this.environment = environment;
  }

  override all(): Policy<Actions, Settings>[] {
    return super.all().sort((a, b) => a.priority - b.priority);
  }

  /** Settings as the org keeps them: what was given, the defaults for the rest. */
  protected abstract completeSettings(
    given: Partial<Settings> | undefined,
    before: Settings | undefined,
  ): Settings;

  /** Actions as the org keeps them: what was given, the defaults for the rest. */
  protected abstract completeActions(
    given: Given<Actions> | undefined,
    before: Actions | undefined,
  ): Actions;

  /** Conditions of a rule as the org keeps them. */
  protected abstract completeConditions(given: Conditions | null | undefined): Conditions | null;

  /** Conditions of a policy as the org keeps them. Policies that apps are mapped to have none. */
  protected completePolicyConditions(given: Conditions | null | undefined): Conditions | null {
    if (this.#isMapped()) return null;
    return given ?? { people: { groups: { include: [this.environment.everyoneId()] } } };
  }

  /** The rule Okta adds to a new policy of its own accord, if it does. */
  protected catchAll(): Given<Actions> | undefined {
    return undefined;
  }

  /** @throws InvalidRefusal where the draft breaks a rule of the org */
  create(draft: PolicyDraft<Settings>): Policy<Actions, Settings> {
    const policy = this.#new(draft);
    const actions = this.catchAll();
    if (actions) this.#addSystemRule(policy.id, 'Catch-all Rule', actions);
    this.#record('policy.lifecycle.create', 'Create policy', policy);
    return policy;
  }

  /**
   * A policy that the org comes with.
   *
   * @param rule its last rule, for whoever matches no other
   */
  protected createPreset(
    draft: PolicyDraft<Settings>,
    rule: { readonly name: string; readonly actions: Given<Actions> },
    origin: PolicyOrigin,
  ): Policy<Actions, Settings> {
    const policy = this.#new(draft, origin);
    this.#addSystemRule(policy.id, rule.name, rule.actions);
    return policy;
  }

  /**
   * Replaces a policy. Of one that Okta made, name, priority, status and conditions stay.
   *
   * @throws InvalidRefusal where the draft breaks a rule of the org; the policy is then unchanged
   */
  update(id: string, draft: PolicyDraft<Settings>): Policy<Actions, Settings> {
    const policy = this.get(id);
    validateName(draft.name, this.all(), 'Policy', policy);
    requireKnownPeople(this.environment, draft.conditions, policy.conditions);
    const settings = this.completeSettings(draft.settings, policy.settings);
    const own = policy.system
      ? {}
      : {
          name: draft.name,
          conditions: this.completePolicyConditions(draft.conditions),
          status: draft.status ?? policy.status,
        };
    Object.assign(policy, own, {
      description: draft.description,
      settings,
      lastUpdated: this.environment.clock.timestamp(),
    });
    if (!policy.system) this.#placePolicy(policy, draft.priority);
    this.#record('policy.lifecycle.update', 'Update policy', policy);
    return policy;
  }

  /** @throws ForbiddenRefusal for a policy Okta made, which is always active */
  setStatus(id: string, status: Status): void {
    const policy = this.get(id);
    if (policy.status === status) return;
    if (policy.system || policy.reservedFor !== undefined) throw notAllowed();
    Object.assign(policy, { status, lastUpdated: this.environment.clock.timestamp() });
    const [step, words] = stepTo(status);
    this.#record(`policy.lifecycle.${step}`, `${words} policy`, policy);
  }

  /** @throws ForbiddenRefusal for a policy Okta made */
  delete(id: string): void {
    const policy = this.get(id);
    if (policy.system || policy.reservedFor !== undefined) throw notAllowed();
    this.remove(id);
    this.#placePolicy(undefined);
    this.#record('policy.lifecycle.delete', 'Delete policy', policy);
  }

  /** A copy of a policy and its rules. */
  clone(id: string): Policy<Actions, Settings> {
    const { name, description, status, conditions, settings } = this.get(id);
    const copy = this.#new({
      name: nameOfCopy(name, this.all()),
      description,
      status,
      conditions,
      settings,
    });
    for (const rule of this.rulesOf(id))
      copy.rules.add({
        ...structuredClone(rule),
        id: this.#newRuleId(),
        created: copy.created,
        lastUpdated: copy.created,
      });
    this.#record('policy.lifecycle.create', 'Create policy', copy);
    return copy;
  }

  rulesOf(policyId: string): PolicyRule<Actions>[] {
    return this.get(policyId)
      .rules.all()
      .sort((a, b) => a.priority - b.priority);
  }

  /** @throws InvalidRefusal where the draft breaks a rule of the org */
  createRule(policyId: string, draft: RuleDraft<Actions>): PolicyRule<Actions> {
    const policy = this.get(policyId);
    if (!this.traits.takesRules)
      throw new InvalidRefusal('policyRule', [
        `Additional rules cannot be created for policies of type '${this.traits.type}'.`,
      ]);
    validateName(draft.name, this.rulesOf(policyId), 'Policy rule');
    const rule = policy.rules.add({
      ...this.#ruleOf(draft),
      priority: policy.rules.size,
      system: false,
    });
    this.#placeRule(policyId, rule, draft.priority);
    this.#record('policy.rule.add', 'Add policy rule', policy, rule);
    return rule;
  }

  /**
   * Replaces a rule. Of one that Okta made, name, priority, status and conditions stay.
   *
   * @throws InvalidRefusal where the draft breaks a rule of the org; the rule is then unchanged
   */
  updateRule(policyId: string, ruleId: string, draft: RuleDraft<Actions>): PolicyRule<Actions> {
    const policy = this.get(policyId);
    const rule = policy.rules.get(ruleId);
    if (!rule.system) validateName(draft.name, this.rulesOf(policyId), 'Policy rule', rule);
    requireKnownPeople(this.environment, draft.conditions, rule.conditions);
    const actions = this.completeActions(draft.actions, rule.actions);
    const own = rule.system
      ? {}
      : {
          name: draft.name,
          conditions: this.completeConditions(draft.conditions),
          status: draft.status ?? rule.status,
        };
    Object.assign(rule, own, { actions, lastUpdated: this.environment.clock.timestamp() });
    if (!rule.system) this.#placeRule(policyId, rule, draft.priority);
    this.#record('policy.rule.update', 'Update policy rule', policy, rule);
    return rule;
  }

  /** @throws ForbiddenRefusal for a rule Okta made, which is always active */
  setRuleStatus(policyId: string, ruleId: string, status: Status): void {
    const policy = this.get(policyId);
    const rule = policy.rules.get(ruleId);
    if (rule.status === status) return;
    if (rule.system) throw notAllowed();
    Object.assign(rule, { status, lastUpdated: this.environment.clock.timestamp() });
    const [step, words] = stepTo(status);
    this.#record(`policy.rule.${step}`, `${words} policy rule`, policy, rule);
  }

  /** @throws ForbiddenRefusal for a rule Okta made */
  deleteRule(policyId: string, ruleId: string): void {
    const policy = this.get(policyId);
    const rule = policy.rules.get(ruleId);
    if (rule.system) throw notAllowed();
    policy.rules.remove(ruleId);
    this.#placeRule(policyId, undefined);
    this.#record('policy.rule.delete', 'Delete policy rule', policy, rule);
  }

  /**
   * The first active policy and rule, by priority, whose conditions hold. A policy whose rules all
   * do not match passes the question on to the next.
   *
   * @param user unknown before the username is: only what holds for everybody is then considered
   */
  decide(user: PolicySubject | undefined): PolicyDecision<Actions, Settings> | undefined {
    for (const policy of this.all()) {
      if (policy.status !== 'ACTIVE' || !this.holds(policy.conditions, user)) continue;
      const rule = this.firstRule(policy.id, user);
      if (rule) return { policy, rule };
    }
    return undefined;
  }

  /** The first active rule of a policy whose conditions hold. */
  firstRule(policyId: string, user: PolicySubject | undefined): PolicyRule<Actions> | undefined {
    return this.rulesOf(policyId).find(
      (rule) => rule.status === 'ACTIVE' && this.holds(rule.conditions, user),
    );
  }

  holds(conditions: Conditions | null, user: PolicySubject | undefined): boolean {
    const person = user && {
      id: user.id,
      groupIds: user.groupIds ?? this.environment.groupsOf(user.id),
    };
    return conditionsHold(conditions, person, this.environment.everyoneId());
  }

  /** The policy that holds where no other does. */
  protected systemPolicy(): Policy<Actions, Settings> {
    const policy = this.all().find(({ system }) => system);
    if (!policy) throw new TypeError(`The org has no default policy of type ${this.traits.type}.`);
    return policy;
  }

  /** Adds the last rule of a policy, for whoever matches no other. */
  #addSystemRule(policyId: string, name: string, actions: Given<Actions>): void {
    const { rules } = this.get(policyId);
    rules.add({
      ...this.#ruleOf({ name, actions }),
      conditions: this.#isMapped() ? null : this.completeConditions(undefined),
      priority: this.#isMapped() ? catchAllPriority : rules.size + 1,
      system: true,
    });
  }

  protected override keep({ rules, ...policy }: Policy<Actions, Settings>): Json {
    return { policy: toJson(policy), rules: rules.snapshot() };
  }

  protected override revive(kept: Json): Policy<Actions, Settings> {
    const rules = this.#newRules();
    rules.restore(fieldOf(kept, 'rules'));
    const policy = fromJson(fieldOf(kept, 'policy')) as Omit<Policy<Actions, Settings>, 'rules'>;
    return { ...policy, rules };
  }

  #newRules(): Collection<PolicyRule<Actions>> {
    return new Collection(this.#isMapped() ? 'RuleEntity' : 'PolicyRule');
  }

  #new(
    draft: PolicyDraft<Settings>,
    { system = false, reservedFor }: PolicyOrigin = {},
  ): Policy<Actions, Settings> {
    validateName(draft.name, this.all(), 'Policy');
    requireKnownPeople(this.environment, draft.conditions);
    const now = this.environment.clock.timestamp();
    const policy = this.add<Policy<Actions, Settings>>({
      id: newId(this.traits.idPrefix),
      type: this.traits.type,
      name: draft.name,
      description: draft.description,
      priority: this.size + 1,
      status: draft.status ?? 'ACTIVE',
      system,
      reservedFor,
      created: now,
      lastUpdated: now,
      conditions: this.completePolicyConditions(draft.conditions),
      settings: this.completeSettings(draft.settings, undefined),
      rules: this.#newRules(),
    });
    this.#placePolicy(system ? undefined : policy, draft.priority);
    return policy;
  }

  #ruleOf(draft: RuleDraft<Actions>): Omit<PolicyRule<Actions>, 'priority' | 'system'> {
    requireKnownPeople(this.environment, draft.conditions);
    const now = this.environment.clock.timestamp();
    return {
      id: this.#newRuleId(),
      name: draft.name,
      status: draft.status ?? 'ACTIVE',
      created: now,
      lastUpdated: now,
      conditions: this.completeConditions(draft.conditions),
      actions: this.completeActions(draft.actions, undefined),
    };
  }

  #isMapped(): boolean {
    return this.traits.idPrefix === 'rst';
  }

  #newRuleId(): string {
    return newId(this.#isMapped() ? 'rul' : '0pr');
  }

  /** Tells the System Log. */
  #record(
    eventType: string,
    displayMessage: string,
    policy: Policy<Actions, Settings>,
    rule?: PolicyRule<Actions>,
  ): void {
    const targets = policyInLog(policy, rule);
    this.environment.log.record({ eventType, displayMessage, targets });
  }

  /** Puts a policy at its place and numbers all anew. App policies have no order among them. */
  #placePolicy(policy: Policy<Actions, Settings> | undefined, priority?: number): void {
    if (this.#isMapped()) for (const one of this.all()) one.priority = 1;
    else renumber(placed(this.all(), policy, priority), 1);
  }

  /** Rules of app policies are counted from 0, their last one is number 99. */
  #placeRule(policyId: string, rule: PolicyRule<Actions> | undefined, priority?: number): void {
    const first = this.#isMapped() ? 0 : 1;
    const place = priority === undefined ? undefined : priority - first + 1;
    const rules = placed(this.rulesOf(policyId), rule, place);
    renumber(
      rules.filter(({ system }) => !this.#isMapped() || !system),
      first,
    );
  }
}

/** Not recorded; E0000006 is the only 403 that the API documents for these calls. */
const notAllowed = (): ForbiddenRefusal =>
  new ForbiddenRefusal('E0000006', 'You do not have permission to perform the requested action');

const stepTo = (status: Status): [step: string, words: string] =>
  status === 'ACTIVE' ? ['activate', 'Activate'] : ['deactivate', 'Deactivate'];
