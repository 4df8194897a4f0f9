import type { Context, Hono } from 'hono';
import type { OrgContext } from '../../context.ts';
import { sessionCookie, setSessionCookie } from '../../http/session-cookie.ts';
import { errorPage } from '../../sign-in/error-page.ts';
import { signInForRequest } from '../../sign-in/hosted-sign-in.ts';
import type { AuthorizationRequest } from '../authorization-requests.ts';
import { authorizationError, authorizationResponse } from '../authorization-response.ts';
import type { Client } from '../clients.ts';
import { OauthError, oauthErrors } from '../oauth-error.ts';
import { ServerRoute, parametersOf } from '../server-route.ts';

/** `/authorize` and the address at which it goes on after a hosted sign-in. */
export const authorizeRoutes = (app: Hono, context: OrgContext): void => {
  new ServerRoute(app, context, (c, { error, description }) =>
    c.html(errorPage(context.parts.org.name, error, description), 400),
  )
    .both('authorize', async (c, server) => {
      const { requests } = context.parts.oauth;
      const parameters = await parametersOf(c);
      const client = requests.client(server, parameters);
      const address = requests.returnAddress(client, parameters, context.adminUrl());
      try {
        const request = requests.authorization(server, client, parameters, address);
        const session = sessionOf(context, c, parameters.get('sessionToken'));
        return await answer(context, c, request, client, session, false);
      } catch (error) {
        if (error instanceof OauthError) return authorizationError(c, address, error);
        throw error;
      }
    })
    .get('authorize/redirect', async (c) => {
      const { clients, pendingRequests } = context.parts.oauth;
      const request = pendingRequests.redeem(c.req.query('okta_key') ?? '');
      const client = request && clients.find(request.clientId);
      if (!request || !client) throw oauthErrors.requestExpired();
      try {
        return await answer(context, c, request, client, sessionCookie(c), true);
      } catch (error) {
        if (error instanceof OauthError) return authorizationError(c, request, error);
        throw error;
      }
    });
};

const answer = async (
  context: OrgContext,
  c: Context,
  request: AuthorizationRequest,
  client: Client,
  sessionId: string | undefined,
  returning: boolean,
): Promise<Response> => {
  const { authorizationEndpoint: endpoint } = context.parts.oauth;
  const decision = endpoint.decide(request, client, sessionId, returning);
  if (decision.kind === 'sign-in') return signInForRequest(context, c, request, decision.fresh);
  const { session, user } = decision;
  return authorizationResponse(c, request, await endpoint.respond(request, user, session));
};

/** The session of the browser; a session token of Classic Engine gives it a new one. */
const sessionOf = (
  context: OrgContext,
  c: Context,
  sessionToken: string | undefined,
): string | undefined => {
  if (sessionToken === undefined) return sessionCookie(c);
  const id = context.parts.identityEngine.classic.redeem(sessionToken);
  if (id !== undefined) setSessionCookie(c, id);
  return id ?? sessionCookie(c);
};
