import type { Hono } from 'hono';
import type { JWTPayload } from 'jose';
import type { OrgContext } from '../../context.ts';
import type { Application } from '../../domain/applications.ts';
import { clientOfRequest } from '../client-of-request.ts';
import { oauthErrors } from '../oauth-error.ts';
import type { OauthState } from '../oauth-state.ts';
import type { Parameters } from '../parameters.ts';
import { ServerRoute, parametersOf } from '../server-route.ts';
import type { TokenServer } from '../token-servers.ts';

const inactive = { active: false };

/** `/introspect` (RFC 7662) and `/revoke` (RFC 7009). */
export const tokenInspectionRoutes = (app: Hono, context: OrgContext): void => {
  new ServerRoute(app, context)
    .post('introspect', async (c, server) => {
      const parameters = await parametersOf(c);
      const client = await clientOfRequest(context, c, parameters);
      const token = tokenOf(parameters);
      const { oauth, org } = context.parts;
      const family = oauth.refreshTokens.peek(token);
      const user = family && org.users.find(family.grant.userId);
      if (
        user?.status === 'ACTIVE' &&
        family?.grant.clientId === client.clientId &&
        family.grant.serverId === server.id
      )
        return c.json({
          active: true,
          scope: family.grant.scopes.join(' '),
          username: user.profile.login,
          exp: Math.floor(oauth.refreshTokens.expiresAt(family) / 1000),
          token_type: 'Bearer',
          client_id: client.clientId,
          uid: user.id,
          iss: server.issuer,
          sub: user.profile.login,
        });
      const claims = await oauth.issuer.verify(server, token);
      if (!claims) return c.json(inactive);
      return c.json(described(oauth, client, claims));
    })
    .post('revoke', async (c, server) => {
      const parameters = await parametersOf(c);
      const client = await clientOfRequest(context, c, parameters);
      await revoke(context.parts.oauth, server, client, tokenOf(parameters));
      return c.body(null, 200);
    });
};

const tokenOf = (parameters: Parameters): string => {
  const token = parameters.get('token');
  if (token === undefined) throw oauthErrors.missingToken();
  return token;
};

/** What RFC 7662 tells about a JWT that this server has signed and that has not expired. */
const described = (oauth: OauthState, client: Application, claims: JWTPayload): object => {
  const { jti = '', scp, cid, sub, uid, ...rest } = claims;
  const isIdToken = jti.startsWith('ID.');
  if (isIdToken ? claims.aud !== client.clientId : oauth.accessTokens.state(jti) !== 'active')
    return inactive;
  if (isIdToken) return { active: true, token_type: 'ID', ...claims, client_id: claims.aud };
  return {
    active: true,
    token_type: 'Bearer',
    scope: (scp as string[]).join(' '),
    client_id: cid,
    ...(uid === undefined ? {} : { username: sub, uid }),
    sub,
    jti,
    iss: rest.iss,
    aud: rest.aud,
    iat: rest.iat,
    exp: rest.exp,
  };
};

/**
 * Revokes a token of the client; one that is unknown or not its own is left alone without a word.
 * A refresh token takes its access tokens along, an access token goes alone.
 */
const revoke = async (
  oauth: OauthState,
  server: TokenServer,
  client: Application,
  token: string,
): Promise<void> => {
  const family = oauth.refreshTokens.peek(token);
  if (family) {
    if (family.grant.clientId === client.clientId) oauth.refreshTokens.revoke(family);
    return;
  }
  const claims = await oauth.issuer.verify(server, token);
  if (claims?.jti !== undefined && claims['cid'] === client.clientId)
    oauth.accessTokens.revoke(claims.jti);
};
