import type { Hono } from 'hono';
import type { OrgContext } from '../../context.ts';
import { isTrustedCaller } from '../../http/origins.ts';
import { clientOfRequest } from '../client-of-request.ts';
import { oauthErrors } from '../oauth-error.ts';
import { ServerRoute, parametersOf } from '../server-route.ts';

/** `/token`. */
export const tokenRoute = (app: Hono, context: OrgContext): void => {
  new ServerRoute(app, context).post('token', async (c, server) => {
    if (!isTrustedCaller(context, c.req.raw)) throw oauthErrors.originNotTrusted();
    const parameters = await parametersOf(c);
    const client = clientOfRequest(context, c, parameters);
    const { tokenEndpoint } = context.parts.oauth;
    const response = await tokenEndpoint.exchange({ server, app: client, parameters });
    c.header('cache-control', 'no-cache, no-store');
    c.header('pragma', 'no-cache');
    return c.json(response);
  });
};
