import type { Context } from 'hono';
import type { OrgContext } from '../context.ts';
import type { AuthorizationRequest } from '../oauth/authorization-requests.ts';
import { classicSignInPage, signInPage } from './sign-in-page.ts';

/**
 * Shows the sign-in page for an authorization request; the browser comes back to `/authorize`.
 *
 * @param fresh whether a session that is there does not count
 */
export const signInForRequest = (
  context: OrgContext,
  c: Context,
  request: AuthorizationRequest,
  fresh: boolean,
): Response => {
  const key = context.parts.oauth.pendingRequests.issue(request);
  return show(context, c, {
    clientId: request.clientId,
    resume: `${request.server.baseUrl}/v1/authorize/redirect?okta_key=${key}`,
    request,
    fresh,
    loginHint: request.loginHint,
  });
};

/** Shows the sign-in page of the org itself. @param resume a URL of this org or a trusted one */
export const signInForHome = (context: OrgContext, c: Context, resume: string): Response =>
  show(context, c, {
    clientId: context.parts.org.builtInApplications.dashboard.clientId,
    resume,
    request: undefined,
    fresh: false,
    loginHint: undefined,
  });

const show = (
  context: OrgContext,
  c: Context,
  purpose: {
    readonly clientId: string;
    readonly resume: string;
    readonly request: AuthorizationRequest | undefined;
    readonly fresh: boolean;
    readonly loginHint: string | undefined;
  },
): Response => {
  const { identityEngine, org } = context.parts;
  c.header('cache-control', 'no-cache, no-store');
  if (org.engine === 'v1')
    return c.html(classicSignInPage(org.name, context.orgUrl(c.req.raw), purpose.resume));
  const { handle } = identityEngine.begin({
    kind: 'redirect',
    orgUrl: context.orgUrl(c.req.raw),
    ...purpose,
  });
  return c.html(signInPage(org.name, context.orgUrl(c.req.raw), handle));
};
