import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { randomCharacters } from '../domain/ids.ts';
import { apiTokenEndpoints } from './api-tokens.ts';
import { applicationEndpoints } from './applications/application-endpoints.ts';
import { assignmentEndpoints } from './applications/assignment-endpoints.ts';
import { clientSecretEndpoints } from './applications/client-secret-endpoints.ts';
import { publicKeyEndpoints } from './applications/public-key-endpoints.ts';
import { accessPolicyEndpoints } from './authorization-servers/access-policy-endpoints.ts';
import { authorizationServerEndpoints } from './authorization-servers/authorization-server-endpoints.ts';
import { claimEndpoints } from './authorization-servers/claim-endpoints.ts';
import { serverKeyEndpoints } from './authorization-servers/server-key-endpoints.ts';
import { scopeEndpoints } from './authorization-servers/scope-endpoints.ts';
import { groupEndpoints } from './groups.ts';
import { methodNotAllowed, notAcceptable, unknownPath } from './http/api-error.ts';
import { Call } from './http/call.ts';
import { callerOf } from './http/caller.ts';
import type { Endpoint } from './http/endpoint.ts';
import { errorResponse } from './http/error-response.ts';
import type { ManagementContext } from './http/management-context.ts';
import { rateLimitsOf } from './http/rate-limits.ts';
import { organizationMetadata, orgEndpoints } from './org.ts';
import { refreshTokenEndpoints } from './refresh-tokens.ts';
import { signInPolicyEndpoints } from './sign-in-policies.ts';
import { trustedOriginEndpoints } from './trusted-origins.ts';
import { factorEndpoints } from './users/factor-endpoints.ts';
import { userLifecycleEndpoints } from './users/user-lifecycle-endpoints.ts';
import { roleEndpoints } from './users/role-endpoints.ts';
import { userEndpoints } from './users/user-endpoints.ts';

const endpoints: readonly Endpoint[] = [
  ...applicationEndpoints,
  ...assignmentEndpoints,
  ...clientSecretEndpoints,
  ...publicKeyEndpoints,
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
  ...groupEndpoints,
  ...trustedOriginEndpoints,
  ...signInPolicyEndpoints,
  ...apiTokenEndpoints,
  ...orgEndpoints,
];

/** The Okta Management API of an org, under `/api/v1`, and the public metadata of the org. */
export const managementApi = (context: ManagementContext): Hono => {
  const api = new Hono();
  const metadata = '/.well-known/okta-organization';
  api.use('/api/v1/*', managementHeaders(context));
  api.use(metadata, managementHeaders(context));
  api.get(metadata, (c) =>
    c.json(organizationMetadata(context.parts.org, context.orgUrl(c.req.raw))),
  );
  for (const { method, path, needs, answer } of endpoints)
    api.on(method, path, (c) =>
      refusing(async () => {
        if (!acceptsJson(c)) throw notAcceptable();
        const { parts } = context;
        const call = new Call(c, parts, callerOf(c, parts.org), context.orgUrl(c.req.raw));
        if (needs !== 'signed-in') call.require(needs);
        return answer(call);
      }),
    );
  for (const path of new Set(endpoints.map((known) => known.path)))
    api.all(path, () => errorResponse(methodNotAllowed()));
  api.all('/api/v1/*', () => errorResponse(unknownPath()));
  return api;
};

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

/** What every answer says of the org's limits and time. SDKs reckon with `Date`. */
const managementHeaders =
  (context: ManagementContext): MiddlewareHandler =>
  async (c, next) => {
    const { org } = context.parts;
    await next();
    const who = c.req.header('authorization') ?? '';
    const { limit, remaining, reset } = rateLimitsOf(org).count(who, c.req.method, c.req.path);
    c.header('X-Rate-Limit-Limit', `${limit}`);
    c.header('X-Rate-Limit-Remaining', `${remaining}`);
    c.header('X-Rate-Limit-Reset', `${reset}`);
    c.header('X-Okta-Request-Id', randomCharacters(27));
    c.header('Date', new Date(org.clock.now()).toUTCString());
  };
