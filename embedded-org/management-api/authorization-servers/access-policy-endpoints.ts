import { z } from 'zod';
import type {
  AccessPolicy,
  AccessPolicyRuleSettings,
  AccessPolicySettings,
} from '../../domain/access-policies.ts';
import { ruleDefaults } from '../../domain/access-policies.ts';
import { grantTypes } from '../../domain/grant-types.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { accessPolicyJson, accessPolicyRuleJson } from './access-policy-json.ts';
import { serverOf } from './authorization-server-endpoints.ts';

const policies = '/api/v1/authorizationServers/:authServerId/policies';
const policy = `${policies}/:policyId`;
const rules = `${policy}/rules`;
const rule = `${rules}/:ruleId`;

const included = z.object({ include: z.array(z.string()).nullish() });
const chosen = included.extend({ exclude: z.array(z.string()).nullish() });
const status = z.enum(['ACTIVE', 'INACTIVE']).nullish();
const priority = z.int().nullish();

const policyBody = z.object({
  type: z.literal('OAUTH_AUTHORIZATION_POLICY').nullish(),
  name: z.string().max(100),
  description: z.string().max(255).nullish(),
  priority,
  status,
  conditions: z.object({ clients: included.nullish() }).nullish(),
});

const ruleBody = z.object({
  type: z.literal('RESOURCE_ACCESS').nullish(),
  name: z.string().max(100),
  priority,
  status,
  conditions: z.object({
    people: z.object({ users: chosen.nullish(), groups: chosen.nullish() }).nullish(),
    grantTypes: z.object({ include: z.array(z.enum(grantTypes)) }),
    scopes: included.nullish(),
  }),
  actions: z
    .object({
      token: z
        .object({
          accessTokenLifetimeMinutes: z.int().nullish(),
          refreshTokenLifetimeMinutes: z.int().min(0).nullish(),
          refreshTokenWindowMinutes: z.int().nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

/** Access policies of a custom authorization server, and their rules. */
export const accessPolicyEndpoints: readonly Endpoint[] = [
  endpoint('GET', policies, 'authorizationServers.read', (call) =>
    call.list(serverOf(call).policies.all(), policyJson(call)),
  ),
  endpoint('POST', policies, 'authorizationServers.manage', async (call) => {
    const server = serverOf(call);
    const body = await call.body(policyBody);
    const created = server.policies.create(policySettings(body), placeOf(body));
    return call.json(policyJson(call)(created), 201);
  }),
  endpoint('GET', policy, 'authorizationServers.read', (call) =>
    call.json(policyJson(call)(policyOf(call))),
  ),
  endpoint('PUT', policy, 'authorizationServers.manage', async (call) => {
    const { id } = policyOf(call);
    const body = await call.body(policyBody);
    const server = serverOf(call);
    const updated = server.policies.update(id, policySettings(body), body.priority ?? undefined);
    if (body.status) server.policies.setStatus(id, body.status);
    return call.json(policyJson(call)(updated));
  }),
  endpoint('DELETE', policy, 'authorizationServers.manage', (call) => {
    serverOf(call).policies.delete(call.param('policyId'));
    return call.nothing();
  }),
  ...(['activate', 'deactivate'] as const).flatMap((step) => {
    const next = step === 'activate' ? 'ACTIVE' : 'INACTIVE';
    return [
      endpoint('POST', `${policy}/lifecycle/${step}`, 'authorizationServers.manage', (call) => {
        serverOf(call).policies.setStatus(call.param('policyId'), next);
        return call.nothing();
      }),
      endpoint('POST', `${rule}/lifecycle/${step}`, 'authorizationServers.manage', (call) => {
        serverOf(call).policies.setRuleStatus(call.param('policyId'), call.param('ruleId'), next);
        return call.nothing();
      }),
    ];
  }),
  endpoint('GET', rules, 'authorizationServers.read', (call) =>
    call.list(serverOf(call).policies.rulesOf(call.param('policyId')), ruleJson(call)),
  ),
  endpoint('POST', rules, 'authorizationServers.manage', async (call) => {
    const { id } = policyOf(call);
    const body = await call.body(ruleBody);
    const created = serverOf(call).policies.createRule(id, ruleSettings(body), placeOf(body));
    return call.json(ruleJson(call)(created), 201);
  }),
  endpoint('GET', rule, 'authorizationServers.read', (call) =>
    call.json(ruleJson(call)(policyOf(call).rules.get(call.param('ruleId')))),
  ),
  endpoint('PUT', rule, 'authorizationServers.manage', async (call) => {
    const { id } = policyOf(call);
    const { id: ruleId } = policyOf(call).rules.get(call.param('ruleId'));
    const body = await call.body(ruleBody);
    const server = serverOf(call);
    const updated = server.policies.updateRule(
      id,
      ruleId,
      ruleSettings(body),
      body.priority ?? undefined,
    );
    if (body.status) server.policies.setRuleStatus(id, ruleId, body.status);
    return call.json(ruleJson(call)(updated));
  }),
  endpoint('DELETE', rule, 'authorizationServers.manage', (call) => {
    serverOf(call).policies.deleteRule(call.param('policyId'), call.param('ruleId'));
    return call.nothing();
  }),
];

const policyOf = (call: Call): AccessPolicy => serverOf(call).policies.get(call.param('policyId'));

const policySettings = (body: z.output<typeof policyBody>): AccessPolicySettings => ({
  name: body.name,
  description: body.description ?? '',
  clients: body.conditions?.clients?.include ?? [],
});

const ruleSettings = ({
  name,
  conditions,
  actions,
}: z.output<typeof ruleBody>): AccessPolicyRuleSettings => {
  const { users, groups } = conditions.people ?? {};
  const { token } = actions ?? {};
  return {
    name,
    grantTypes: [...new Set(conditions.grantTypes.include)],
    users: users?.include ?? [],
    excludedUsers: users?.exclude ?? [],
    groups: groups?.include ?? [],
    excludedGroups: groups?.exclude ?? [],
    scopes: conditions.scopes?.include ?? [],
    accessTokenLifetimeMinutes:
      token?.accessTokenLifetimeMinutes ?? ruleDefaults.accessTokenLifetimeMinutes,
    refreshTokenLifetimeMinutes:
      token?.refreshTokenLifetimeMinutes ?? ruleDefaults.refreshTokenLifetimeMinutes,
    refreshTokenWindowMinutes:
      token?.refreshTokenWindowMinutes ?? ruleDefaults.refreshTokenWindowMinutes,
  };
};

const placeOf = (body: {
  priority?: number | null | undefined;
  status?: 'ACTIVE' | 'INACTIVE' | null | undefined;
}): { priority: number | undefined; status: 'ACTIVE' | 'INACTIVE' } => ({
  priority: body.priority ?? undefined,
  status: body.status ?? 'ACTIVE',
});

const policyJson =
  (call: Call) =>
  (one: AccessPolicy): object =>
    accessPolicyJson(one, serverOf(call), call.orgUrl);

const ruleJson =
  (call: Call) =>
  (one: Parameters<typeof accessPolicyRuleJson>[0]): object =>
    accessPolicyRuleJson(one, policyOf(call), serverOf(call), call.orgUrl);
