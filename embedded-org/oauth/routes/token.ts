import type { Hono } from 'hono';
import type { OrgContext } from '../../context.ts';
import { isTrustedCaller } from '../../http/origins.ts';
import { clientOfRequest } from '../client-of-request.ts';
import { tellOfRefusal, tellOfTokens } from '../oauth-log.ts';
import { oauthErrors } from '../oauth-error.ts';
import { ServerRoute, parametersOf } from '../server-route.ts';

/** `/token`. */
export const tokenRoute = (app: Hono, context: OrgContext): void => {
  new ServerRoute(app, context).post('token', async (c, server) => {
    if (!isTrustedCaller(context, c.req.raw)) throw oauthErrors.originNotTrusted();
    const parameters = await parametersOf(c);
    const client = await clientOfRequest(context, c, parameters);
    const { oauth, org } = context.parts;
    const response = await oauth.tokenEndpoint
      .exchange({ server, app: client, parameters })
      .catch((refusal: unknown) => {
        tellOfRefusal(org, server, client, refusal);
        throw refusal;
      });
    tellOfTokens(org, server, client, response);
    c.header('cache-control', 'no-cache, no-store');
    c.header('pragma', 'no-cache');
    return c.json(response);
  });
};
