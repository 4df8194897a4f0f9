import type { AnyPolicyList } from '../../domain/policies/policies.ts';
import type { PolicyType } from '../../domain/policies/policy.ts';
import { policyTypes } from '../../domain/policies/policy.ts';
import { invalid, invalidPolicyType, missingParameter } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { policyBody, policyDraftOf } from './policy-body.ts';
import type { AnyPolicy } from './policy-json.ts';
import { policyJson, ruleJson } from './policy-json.ts';

const root = '/api/v1/policies';
const one = `${root}/:policyId`;

/** Types that the API knows and the org has no policies of. */
const otherTypes: readonly string[] = [
  'IDP_DISCOVERY',
  'POST_AUTH_SESSION',
  'ENTITY_RISK',
  'DEVICE_SIGNAL_COLLECTION',
  'SESSION_VIOLATION_DETECTION',
  'CLIENT_UPDATE',
  'IDENTITY_CLAIM_SOURCING',
];

/** Policies of the org: who gets in, how, and what is asked. Those of authorization servers apart. */
export const policyEndpoints: readonly Endpoint[] = [
  endpoint('GET', root, 'policies.read', (call) => {
    const type = call.query('type');
    if (type === undefined) throw missingParameter('type');
    const status = call.query('status');
    const q = call.query('q')?.toLowerCase() ?? '';
    const policies = policiesOf(call, type).filter(
      (policy) =>
        (status === undefined || policy.status === status) &&
        policy.name.toLowerCase().startsWith(q),
    );
    if (call.query('sortBy') === 'name')
      policies.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
    return call.page(policies, { preset: 200, largest: 200 }, json(call));
  }),
  endpoint('POST', root, 'policies.manage', async (call) => {
    const { type, draft } = policyDraftOf(await call.body(policyBody));
    if (!isKnown(call, type)) throw invalidPolicyType();
    return call.json(json(call)(call.org.policies.ofType(type).create(draft)));
  }),
  endpoint('GET', one, 'policies.read', (call) => {
    const { id } = policyOf(call);
    return call.json(json(call)(listOf(call).get(id)));
  }),
  endpoint('PUT', one, 'policies.manage', async (call) => {
    const { id, type: before } = policyOf(call);
    const { type, draft } = policyDraftOf(await call.body(policyBody));
    if (type !== before) throw invalid('type', ["type: 'type' cannot be changed."]);
    return call.json(json(call)(call.org.policies.ofType(type).update(id, draft)));
  }),
  endpoint('DELETE', one, 'policies.manage', (call) => {
    call.org.deletePolicy(policyOf(call).id);
    return call.nothing();
  }),
  ...(['activate', 'deactivate'] as const).map((step) =>
    endpoint('POST', `${one}/lifecycle/${step}`, 'policies.manage', (call) => {
      const status = step === 'activate' ? 'ACTIVE' : 'INACTIVE';
      listOf(call).setStatus(call.param('policyId'), status);
      return call.nothing();
    }),
  ),
  endpoint('POST', `${one}/clone`, 'policies.manage', (call) => {
    const { id, type } = policyOf(call);
    if (type !== 'ACCESS_POLICY')
      throw invalid('Policy', [`A policy of type '${type}' cannot be cloned.`]);
    // As recorded: the answer does not say when.
    return call.json({ ...json(call)(listOf(call).clone(id)), created: null, lastUpdated: null });
  }),
];

/** @throws NotFoundRefusal where there is no such policy */
export const listOf = (call: Call): AnyPolicyList =>
  call.org.policies.listOf(call.param('policyId'));

export const policyOf = (call: Call): AnyPolicy => listOf(call).get(call.param('policyId'));

const policiesOf = (call: Call, type: string): AnyPolicy[] => {
  if (isPolicyType(type) && isKnown(call, type)) return call.org.policies.ofType(type).all();
  if (otherTypes.includes(type)) return [];
  throw invalidPolicyType();
};

/** Classic Engine has neither app sign-in policies of this kind nor user profile policies. */
const isKnown = ({ org }: Call, type: PolicyType): boolean =>
  org.engine === 'idx' || (type !== 'ACCESS_POLICY' && type !== 'PROFILE_ENROLLMENT');

const isPolicyType = (type: string): type is PolicyType =>
  policyTypes.some((known) => known === type);

const json =
  (call: Call) =>
  (policy: AnyPolicy): Record<string, unknown> => ({
    ...policyJson(policy, call.orgUrl),
    ...(call.query('expand') === 'rules' && { _embedded: { rules: rulesJson(call, policy) } }),
  });

const rulesJson = (call: Call, { id, type }: AnyPolicy): object[] => {
  const list = call.org.policies.ofType(type);
  return list.rulesOf(id).map((rule) => ruleJson(rule, id, list, call.orgUrl));
};
