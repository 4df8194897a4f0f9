import { NotFoundRefusal } from '../domain/refusal.ts';
import type { Org } from '../domain/org.ts';
import type { SignInPolicy } from '../domain/sign-in-policies.ts';
import type { Call } from './http/call.ts';
import { invalid, missingParameter } from './http/api-error.ts';
import type { Endpoint } from './http/endpoint.ts';
import { endpoint } from './http/endpoint.ts';

const root = '/api/v1/policies';

/** Kinds of policies the API knows; the org has app sign-in policies only. */
const types = [
  'ACCESS_POLICY',
  'OKTA_SIGN_ON',
  'PASSWORD',
  'MFA_ENROLL',
  'IDP_DISCOVERY',
  'PROFILE_ENROLLMENT',
  'POST_AUTH_SESSION',
  'ENTITY_RISK',
  'DEVICE_SIGNAL_COLLECTION',
  'SESSION_VIOLATION_DETECTION',
];

/** App sign-in policies, to be read: applications link to them. */
export const signInPolicyEndpoints: readonly Endpoint[] = [
  endpoint('GET', root, 'policies.read', (call) => {
    const type = call.query('type');
    if (type === undefined) throw missingParameter('type');
    if (!types.includes(type)) throw invalid('type', [`type: Unknown policy type '${type}'.`]);
    const policies = type === 'ACCESS_POLICY' ? call.org.signInPolicies.all() : [];
    return call.list(policies, (policy) => signInPolicyJson(policy, call.org, call.orgUrl));
  }),
  endpoint('GET', `${root}/:policyId`, 'policies.read', (call) =>
    call.json(signInPolicyJson(found(call), call.org, call.orgUrl)),
  ),
  endpoint('GET', `${root}/:policyId/rules`, 'policies.read', (call) =>
    call.list([found(call)], (policy) => catchAllRuleJson(policy, call.org, call.orgUrl)),
  ),
];

const found = (call: Call): SignInPolicy => {
  const id = call.param('policyId');
  const policy = call.org.signInPolicies.find(id);
  if (!policy) throw new NotFoundRefusal(id, id.startsWith('00p') ? 'Policy' : 'RuleSetEntity');
  return policy;
};

const signInPolicyJson = (policy: SignInPolicy, org: Org, orgUrl: string): object => {
  const self = `${orgUrl}${root}/${policy.id}`;
  return {
    id: policy.id,
    status: 'ACTIVE',
    name: policy.name,
    description:
      policy.factorMode === '2FA' ? 'Require two factors to access.' : 'Require only a password.',
    priority: 1,
    system: false,
    conditions: null,
    created: org.created,
    lastUpdated: org.created,
    _links: {
      self: { href: self, hints: { allow: ['GET'] } },
      rules: { href: `${self}/rules`, hints: { allow: ['GET'] } },
    },
    _embedded: { resourceType: 'APP' },
    type: 'ACCESS_POLICY',
  };
};

/** The one rule a preset policy has. */
const catchAllRuleJson = (policy: SignInPolicy, org: Org, orgUrl: string): object => {
  const id = policy.id.replace(/^rst/, 'rul');
  return {
    id,
    status: 'ACTIVE',
    name: 'Catch-all Rule',
    priority: 99,
    created: org.created,
    lastUpdated: org.created,
    system: true,
    conditions: null,
    actions: {
      appSignOn: {
        access: 'ALLOW',
        verificationMethod: {
          factorMode: policy.factorMode,
          type: 'ASSURANCE',
          reauthenticateIn: 'PT12H',
          constraints:
            policy.factorMode === '1FA'
              ? [{ knowledge: { types: ['password'], required: true } }]
              : [],
        },
      },
    },
    _links: {
      self: { href: `${orgUrl}${root}/${policy.id}/rules/${id}`, hints: { allow: ['GET'] } },
    },
    type: 'ACCESS_POLICY',
  };
};
