import type { Context } from 'hono';
import type { OrgContext } from '../context.ts';
import type { Application } from '../domain/applications.ts';
import type { Parameters } from './parameters.ts';

/** The client that sends a request, once it has shown who it is. @throws OauthError 401 */
export const clientOfRequest = (
  context: OrgContext,
  c: Context,
  parameters: Parameters,
): Promise<Application> =>
  context.parts.oauth.clientAuthentication.authenticate(
    {
      authorization: c.req.header('authorization'),
      clientId: parameters.get('client_id'),
      clientSecret: parameters.get('client_secret'),
      assertion: parameters.get('client_assertion'),
      assertionType: parameters.get('client_assertion_type'),
    },
    context.orgUrl(c.req.raw) + c.req.path,
  );
