import type { AccessPolicy, AccessPolicyRule } from '../../domain/access-policies.ts';
import type { AuthorizationServer } from '../../domain/authorization-servers.ts';
import { pathSegmentOf } from './authorization-server-json.ts';

const policyUrl = (policy: AccessPolicy, server: AuthorizationServer, orgUrl: string): string =>
  `${orgUrl}/api/v1/authorizationServers/${pathSegmentOf(server)}/policies/${policy.id}`;

export const accessPolicyJson = (
  policy: AccessPolicy,
  server: AuthorizationServer,
  orgUrl: string,
): object => {
  const self = policyUrl(policy, server, orgUrl);
  return {
    id: policy.id,
    status: policy.status,
    name: policy.name,
    description: policy.description,
    priority: policy.priority,
    system: policy.system,
    conditions: { clients: { include: policy.clients } },
    created: policy.created,
    lastUpdated: policy.lastUpdated,
    _links: {
      self: { href: self, hints: { allow: ['GET', 'PUT', 'DELETE'] } },
      rules: { href: `${self}/rules`, hints: { allow: ['GET'] } },
      ...lifecycleLink(policy.status, self),
    },
    type: 'OAUTH_AUTHORIZATION_POLICY',
  };
};

export const accessPolicyRuleJson = (
  rule: AccessPolicyRule,
  policy: AccessPolicy,
  server: AuthorizationServer,
  orgUrl: string,
): object => {
  const self = `${policyUrl(policy, server, orgUrl)}/rules/${rule.id}`;
  return {
    id: rule.id,
    status: rule.status,
    name: rule.name,
    priority: rule.priority,
    created: rule.created,
    lastUpdated: rule.lastUpdated,
    system: rule.system,
    conditions: {
      people: {
        users: {
          ...(rule.users.length > 0 && { include: rule.users }),
          exclude: rule.excludedUsers,
        },
        groups: {
          include: rule.groups,
          ...(rule.excludedGroups.length > 0 && { exclude: rule.excludedGroups }),
        },
      },
      grantTypes: { include: rule.grantTypes },
      scopes: { include: rule.scopes },
    },
    actions: {
      token: {
        accessTokenLifetimeMinutes: rule.accessTokenLifetimeMinutes,
        refreshTokenLifetimeMinutes: rule.refreshTokenLifetimeMinutes,
        refreshTokenWindowMinutes: rule.refreshTokenWindowMinutes,
      },
    },
    _links: {
      self: { href: self, hints: { allow: ['GET', 'PUT', 'DELETE'] } },
      ...lifecycleLink(rule.status, self),
    },
    type: 'RESOURCE_ACCESS',
  };
};

const lifecycleLink = (status: 'ACTIVE' | 'INACTIVE', self: string): object => {
  const step = status === 'ACTIVE' ? 'deactivate' : 'activate';
  return { [step]: { href: `${self}/lifecycle/${step}`, hints: { allow: ['POST'] } } };
};
