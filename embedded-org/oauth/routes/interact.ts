import type { Hono } from 'hono';
import type { OrgContext } from '../../context.ts';
import { clientOfRequest } from '../client-of-request.ts';
import { tellOfInteraction } from '../oauth-log.ts';
import { oauthErrors } from '../oauth-error.ts';
import { ServerRoute, parametersOf } from '../server-route.ts';

/**
 * `/interact`, the beginning of the Interaction Code flow. Engine, org switch and application are
 * judged here; the rules of a custom server only by the Identity Engine.
 */
export const interactRoute = (app: Hono, context: OrgContext): void => {
  new ServerRoute(app, context).post('interact', async (c, server) => {
    const { identityEngine, oauth, org } = context.parts;
    if (!oauth.grantAuthorization.isInteractionCodeKnown())
      throw oauthErrors.oieNotEnabledForInteract();
    const parameters = await parametersOf(c);
    const client = await clientOfRequest(context, c, parameters);
    const request = oauth.requests.interaction(server, client, parameters, context.adminUrl());
    const handle = identityEngine.interact(request);
    tellOfInteraction(org, server, client);
    return c.json({ interaction_handle: handle });
  });
};
