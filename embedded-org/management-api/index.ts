import type { Context } from 'hono';
import { Hono } from 'hono';
import type { LogOccasion } from '../domain/system-log.ts';
import { apiTokenEndpoints } from './api-tokens.ts';
import { authenticatorEndpoints } from './authenticators.ts';
import { applicationEndpoints } from './applications/application-endpoints.ts';
import { assignmentEndpoints } from './applications/assignment-endpoints.ts';
import { clientSecretEndpoints } from './applications/client-secret-endpoints.ts';
import { publicKeyEndpoints } from './applications/public-key-endpoints.ts';
import { scopeGrantEndpoints } from './applications/scope-grant-endpoints.ts';
import { accessPolicyEndpoints } from './authorization-servers/access-policy-endpoints.ts';
import { requiringApiAccessManagement } from './authorization-servers/api-access-management.ts';
import { authorizationServerEndpoints } from './authorization-servers/authorization-server-endpoints.ts';
import { claimEndpoints } from './authorization-servers/claim-endpoints.ts';
import { serverKeyEndpoints } from './authorization-servers/server-key-endpoints.ts';
import { scopeEndpoints } from './authorization-servers/scope-endpoints.ts';
import { clientRoleEndpoints } from './client-roles.ts';
import { featureEndpoints } from './features.ts';
import { groupEndpoints } from './groups.ts';
import { methodNotAllowed, notAcceptable, unknownPath } from './http/api-error.ts';
import { Call } from './http/call.ts';
import type { Caller } from './http/caller.ts';
import { callerOf } from './http/caller.ts';
import type { Endpoint } from './http/endpoint.ts';
import { errorResponse } from './http/error-response.ts';
import type { ManagementContext } from './http/management-context.ts';
import { rateLimiting } from './http/rate-limiting.ts';
import { organizationMetadata, orgEndpoints } from './org.ts';
import { orgSettingsEndpoints } from './org-settings.ts';
import { refreshTokenEndpoints } from './refresh-tokens.ts';
import { policyEndpoints } from './policies/policy-endpoints.ts';
import { policyMappingEndpoints } from './policies/policy-mapping-endpoints.ts';
import { policyRuleEndpoints } from './policies/policy-rule-endpoints.ts';
import { signInProtectionEndpoints } from './sign-in-protection.ts';
import { systemLogEndpoints } from './system-log.ts';
import { trustedOriginEndpoints } from './trusted-origins.ts';
import { assigneeEndpoints } from './users/assignee-endpoints.ts';
import { credentialEndpoints } from './users/credential-endpoints.ts';
import { factorEndpoints } from './users/factor-endpoints.ts';
import { userLifecycleEndpoints } from './users/user-lifecycle-endpoints.ts';
import { roleEndpoints } from './users/role-endpoints.ts';
import { userEndpoints } from './users/user-endpoints.ts';

const endpoints: readonly Endpoint[] = [
  ...applicationEndpoints,
  ...assignmentEndpoints,
  ...clientSecretEndpoints,
  ...publicKeyEndpoints,
  ...scopeGrantEndpoints,
  ...clientRoleEndpoints,
  ...authorizationServerEndpoints,
  ...accessPolicyEndpoints,
  ...scopeEndpoints,
  ...claimEndpoints,
  ...serverKeyEndpoints,
  ...refreshTokenEndpoints,
  ...userEndpoints,
  ...userLifecycleEndpoints,
  ...roleEndpoints,
  ...factorEndpoints,
  ...credentialEndpoints,
  ...assigneeEndpoints,
  ...groupEndpoints,
  ...trustedOriginEndpoints,
  ...policyEndpoints,
  ...policyRuleEndpoints,
  ...policyMappingEndpoints,
  ...authenticatorEndpoints,
  ...apiTokenEndpoints,
  ...orgEndpoints,
  ...orgSettingsEndpoints,
  ...featureEndpoints,
  ...signInProtectionEndpoints,
  ...systemLogEndpoints,
].map(requiringApiAccessManagement);

/** The Okta Management API of an org, under `/api/v1`, and the public metadata of the org. */
export const managementApi = (context: ManagementContext): Hono => {
  const api = new Hono();
  const metadata = '/.well-known/okta-organization';
  api.use('/api/v1/*', rateLimiting(context));
  api.use(metadata, rateLimiting(context));
  api.use('/oauth2/v1/clients/*', rateLimiting(context));
  api.get(metadata, (c) =>
    c.json(organizationMetadata(context.parts.org, context.orgUrl(c.req.raw))),
  );
  for (const { method, path, needs, answer } of endpoints)
    api.on(method, path, (c) =>
      refusing(async () => {
        if (!acceptsJson(c)) throw notAcceptable();
        const { parts } = context;
        const caller = await callerOf(c, parts);
        const call = new Call(c, parts, caller, context.orgUrl(c.req.raw));
        if (needs !== 'signed-in') call.require(needs);
        return parts.org.log.during(occasionOf(c, caller), () => answer(call));
      }),
    );
  for (const path of new Set(endpoints.map((known) => known.path)))
    api.all(path, () => errorResponse(methodNotAllowed()));
  api.all('/api/v1/*', () => errorResponse(unknownPath()));
  return api;
};

/** What the System Log is told about the request in which something happens. */
const occasionOf = (c: Context, { inLog, token }: Caller): LogOccasion => ({
  actor: inLog,
  requestUri: c.req.path,
  userAgent: c.req.header('user-agent'),
  apiTokenId: token?.id,
});

const refusing = async (answer: () => Promise<Response>): Promise<Response> => {
  try {
    return await answer();
  } catch (thrown) {
    return errorResponse(thrown);
  }
};

const acceptsJson = (c: Context): boolean => {
  const accepted = c.req.header('accept') ?? '*/*';
  return accepted
    .split(',')
    .map((range) => range.split(';')[0]?.trim().toLowerCase() ?? '')
    .some((range) => ['', '*/*', 'application/*', 'application/json'].includes(range));
};
