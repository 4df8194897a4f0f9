import type { Policy, PolicyRule, Status } from '../../domain/policies/policy.ts';
import type { AnyPolicyList } from '../../domain/policies/policies.ts';

export type AnyPolicy = Policy<object, unknown>;
export type AnyRule = PolicyRule<object>;

export const policyUrl = (policyId: string, orgUrl: string): string =>
  `${orgUrl}/api/v1/policies/${policyId}`;

/** A policy as the API gives it. Policies that cannot be removed link to fewer deeds. */
export const policyJson = (policy: AnyPolicy, orgUrl: string): Record<string, unknown> => {
  const self = policyUrl(policy.id, orgUrl);
  return {
    id: policy.id,
    status: policy.status,
    name: policy.name,
    ...(policy.description !== undefined && { description: policy.description }),
    priority: policy.priority,
    system: policy.system,
    conditions: policy.conditions,
    ...(policy.settings !== undefined && { settings: policy.settings }),
    created: policy.created,
    lastUpdated: policy.lastUpdated,
    _links: {
      ...(!policy.system && {
        mappings: { href: `${self}/mappings`, hints: { allow: ['GET', 'POST'] } },
      }),
      self: { href: self, hints: { allow: policy.system ? ['GET', 'PUT'] : all } },
      rules: { href: `${self}/rules`, hints: { allow: ['GET', 'POST'] } },
      ...(!policy.system && lifecycleLink(policy.status, self)),
    },
    type: policy.type,
  };
};

export const ruleJson = (
  rule: AnyRule,
  policyId: string,
  list: AnyPolicyList,
  orgUrl: string,
): Record<string, unknown> => {
  const self = `${policyUrl(policyId, orgUrl)}/rules/${rule.id}`;
  return {
    id: rule.id,
    status: rule.status,
    name: rule.name,
    priority: rule.priority,
    created: rule.created,
    lastUpdated: rule.lastUpdated,
    system: rule.system,
    conditions: rule.conditions,
    actions: rule.actions,
    _links: {
      self: { href: self, hints: { allow: rule.system ? ['GET', 'PUT'] : all } },
      ...(!rule.system && lifecycleLink(rule.status, self)),
    },
    type: list.traits.ruleType,
  };
};

const all = ['GET', 'PUT', 'DELETE'];

const lifecycleLink = (status: Status, self: string): object => {
  const step = status === 'ACTIVE' ? 'deactivate' : 'activate';
  return { [step]: { href: `${self}/lifecycle/${step}`, hints: { allow: ['POST'] } } };
};
