import { z } from 'zod';
import type { Claim, ClaimSettings } from '../../domain/authorization-servers.ts';
import { requireClaim } from '../../oauth/claims/claim-rules.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { pathSegmentOf } from './authorization-server-json.ts';
import { serverOf } from './authorization-server-endpoints.ts';

const claims = '/api/v1/authorizationServers/:authServerId/claims';
const one = `${claims}/:claimId`;

const body = z.object({
  name: z.string(),
  status: z.enum(['ACTIVE', 'INACTIVE']).nullish(),
  claimType: z.enum(['IDENTITY', 'RESOURCE']),
  valueType: z.enum(['EXPRESSION', 'GROUPS', 'SYSTEM']),
  value: z.string(),
  group_filter_type: z.enum(['STARTS_WITH', 'EQUALS', 'CONTAINS', 'REGEX']).nullish(),
  conditions: z.object({ scopes: z.array(z.string()).nullish() }).nullish(),
  alwaysIncludeInToken: z.boolean().nullish(),
});

/** Claims of a custom authorization server. The tokens of the server evaluate them. */
export const claimEndpoints: readonly Endpoint[] = [
  endpoint('GET', claims, 'authorizationServers.read', (call) =>
    call.list(serverOf(call).claims.all(), (claim) => claimJson(call, claim)),
  ),
  endpoint('POST', claims, 'authorizationServers.manage', async (call) => {
    const { id } = serverOf(call);
    const settings = settingsOf(await call.body(body));
    requireClaim(settings);
    return call.json(claimJson(call, call.org.authorizationServers.addClaim(id, settings)), 201);
  }),
  endpoint('GET', one, 'authorizationServers.read', (call) =>
    call.json(claimJson(call, serverOf(call).claims.get(call.param('claimId')))),
  ),
  endpoint('PUT', one, 'authorizationServers.manage', async (call) => {
    const { id, claims: known } = serverOf(call);
    const { id: claimId } = known.get(call.param('claimId'));
    const settings = settingsOf(await call.body(body));
    requireClaim(settings);
    const claim = call.org.authorizationServers.updateClaim(id, claimId, settings);
    return call.json(claimJson(call, claim));
  }),
  endpoint('DELETE', one, 'authorizationServers.manage', (call) => {
    call.org.authorizationServers.removeClaim(serverOf(call).id, call.param('claimId'));
    return call.nothing();
  }),
];

const settingsOf = (given: z.output<typeof body>): ClaimSettings => ({
  name: given.name,
  status: given.status ?? 'ACTIVE',
  claimType: given.claimType,
  valueType: given.valueType,
  value: given.value,
  groupFilterType: given.group_filter_type ?? undefined,
  scopes: given.conditions?.scopes ?? [],
  // An access token always carries its claims.
  alwaysIncludeInToken: given.claimType === 'RESOURCE' || (given.alwaysIncludeInToken ?? false),
});

const claimJson = (call: Call, claim: Claim): object => ({
  id: claim.id,
  name: claim.name,
  status: claim.status,
  claimType: claim.claimType,
  valueType: claim.valueType,
  value: claim.value,
  ...(claim.groupFilterType && { group_filter_type: claim.groupFilterType }),
  conditions: { scopes: claim.scopes },
  system: claim.system,
  alwaysIncludeInToken: claim.alwaysIncludeInToken,
  apiResourceId: null,
  _links: {
    self: {
      href: `${call.orgUrl}/api/v1/authorizationServers/${pathSegmentOf(serverOf(call))}/claims/${claim.id}`,
      hints: { allow: ['GET', 'PUT', 'DELETE'] },
    },
  },
});
