import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { ruleBodyOf } from './policy-body.ts';
import { listOf, policyOf } from './policy-endpoints.ts';
import type { AnyRule } from './policy-json.ts';
import { ruleJson } from './policy-json.ts';

const root = '/api/v1/policies/:policyId/rules';
const one = `${root}/:ruleId`;

/** The rules of a policy, in order of priority. */
export const policyRuleEndpoints: readonly Endpoint[] = [
  endpoint('GET', root, 'policies.read', (call) =>
    call.page(
      listOf(call).rulesOf(call.param('policyId')),
      { preset: 200, largest: 200 },
      json(call),
    ),
  ),
  endpoint('POST', root, 'policies.manage', async (call) => {
    const { id, type } = policyOf(call);
    const draft = await call.body(ruleBodyOf(type));
    const isInactive = call.query('activate') === 'false';
    const created = listOf(call).createRule(id, {
      ...draft,
      ...(isInactive && { status: 'INACTIVE' }),
    });
    return call.json(json(call)(created));
  }),
  endpoint('GET', one, 'policies.read', (call) => call.json(json(call)(ruleOf(call)))),
  endpoint('PUT', one, 'policies.manage', async (call) => {
    const { id, type } = policyOf(call);
    const { id: ruleId } = ruleOf(call);
    const draft = await call.body(ruleBodyOf(type));
    return call.json(json(call)(listOf(call).updateRule(id, ruleId, draft)));
  }),
  endpoint('DELETE', one, 'policies.manage', (call) => {
    listOf(call).deleteRule(call.param('policyId'), call.param('ruleId'));
    return call.nothing();
  }),
  ...(['activate', 'deactivate'] as const).map((step) =>
    endpoint('POST', `${one}/lifecycle/${step}`, 'policies.manage', (call) => {
      const status = step === 'activate' ? 'ACTIVE' : 'INACTIVE';
      listOf(call).setRuleStatus(call.param('policyId'), call.param('ruleId'), status);
      return call.nothing();
    }),
  ),
];

const ruleOf = (call: Call): AnyRule => policyOf(call).rules.get(call.param('ruleId'));

const json =
  (call: Call) =>
  (rule: AnyRule): object =>
    ruleJson(rule, call.param('policyId'), listOf(call), call.orgUrl);
