import type { Context, Hono } from 'hono';
import type { JWTPayload } from 'jose';
import type { OrgContext } from '../../context.ts';
import type { OauthError } from '../oauth-error.ts';
import { oauthErrors } from '../oauth-error.ts';
import { ServerRoute } from '../server-route.ts';
import type { TokenServer } from '../token-servers.ts';

/** `/userinfo` (OpenID Connect Core 5.3). */
export const userinfoRoute = (app: Hono, context: OrgContext): void => {
  new ServerRoute(app, context, refusal).both('userinfo', async (c, server) => {
    const { oauth, org } = context.parts;
    const claims = await bearer(context, c, server);
    const scopes = claims['scp'] as string[];
    const user = org.users.find(String(claims['uid']));
    if (!scopes.includes('openid')) throw oauthErrors.insufficientScope();
    if (user?.status !== 'ACTIVE') throw oauthErrors.invalidAccessToken();
    return c.json(oauth.issuer.userinfo(server, user, scopes, String(claims['cid'])));
  });
};

const bearer = async (
  context: OrgContext,
  c: Context,
  server: TokenServer,
): Promise<JWTPayload> => {
  const { accessTokens, issuer } = context.parts.oauth;
  const token = /^bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
  const claims = await issuer.verify(server, token, { expired: true });
  switch (accessTokens.state(claims?.jti ?? '')) {
    case 'revoked':
      throw oauthErrors.accessTokenRevoked();
    case 'expired':
      throw oauthErrors.tokenExpired();
    case 'unknown':
      // What has expired is not remembered for long.
      throw claims?.exp !== undefined && claims.exp <= context.parts.org.clock.seconds()
        ? oauthErrors.tokenExpired()
        : oauthErrors.invalidAccessToken();
    case 'active':
      return claims ?? {};
  }
};

/** RFC 6750 section 3: the reason stands in a header. */
const refusal = (c: Context, { status, error, description }: OauthError): Response =>
  c.body(null, status, {
    'www-authenticate': `Bearer authorization_uri="${new URL('authorize', c.req.url).href}", realm="${new URL(c.req.url).origin}", scope="openid", error="${error}", error_description="${description}", resource="${c.req.path}"`,
  });
