import type { Context, Hono } from 'hono';
import type { OrgContext } from '../../context.ts';
import { notFoundError } from '../../http/okta-error.ts';
import type { TokenServer } from '../token-servers.ts';

/** Discovery (OpenID Connect Discovery 1.0, RFC 8414) and signing keys. */
export const metadataRoutes = (app: Hono, context: OrgContext): void => {
  const serverOf = (c: Context): TokenServer | undefined => {
    const { servers } = context.parts.oauth;
    const orgUrl = context.orgUrl(c.req.raw);
    const segment = c.req.param('server');
    return segment === undefined ? servers.orgServer(orgUrl) : servers.findCustom(segment, orgUrl);
  };
  const answer = async (
    c: Context,
    document: (server: TokenServer) => object | Promise<object>,
  ): Promise<Response> => {
    const server = serverOf(c);
    if (server) return c.json(await document(server));
    return notFoundError(c, c.req.param('server') ?? '', 'AuthorizationServer');
  };
  const openid = (server: TokenServer): object => ({
    ...oauthMetadata(context, server),
    userinfo_endpoint: `${server.baseUrl}/v1/userinfo`,
    id_token_signing_alg_values_supported: ['RS256'],
  });
  for (const prefix of ['', '/oauth2/:server']) {
    app.get(`${prefix}/.well-known/openid-configuration`, (c) => answer(c, openid));
    app.get(`${prefix}/.well-known/oauth-authorization-server`, (c) =>
      answer(c, (server) => oauthMetadata(context, server)),
    );
  }
  const keys = (c: Context): Promise<Response> =>
    answer(c, async (server) => {
      const { servers, signingKeys } = context.parts.oauth;
      const kids = servers.kids(server.id);
      return { keys: await Promise.all(kids.map((kid) => signingKeys.jwk(kid))) };
    });
  app.get('/oauth2/v1/keys', keys);
  app.get('/oauth2/:server/v1/keys', keys);
};

const authenticationMethods = [
  'client_secret_basic',
  'client_secret_post',
  'client_secret_jwt',
  'private_key_jwt',
  'none',
];

/** Interaction Code is not named, on no org: the metadata does not tell whether it is enabled. */
const oauthMetadata = (context: OrgContext, server: TokenServer): object => ({
  issuer: server.issuer,
  authorization_endpoint: `${server.baseUrl}/v1/authorize`,
  token_endpoint: `${server.baseUrl}/v1/token`,
  jwks_uri: `${server.baseUrl}/v1/keys`,
  response_types_supported: [
    'code',
    'id_token',
    'code id_token',
    'code token',
    'id_token token',
    'code id_token token',
  ],
  response_modes_supported: ['query', 'fragment', 'form_post', 'okta_post_message'],
  grant_types_supported: [
    'authorization_code',
    'implicit',
    'refresh_token',
    'password',
    'client_credentials',
  ],
  subject_types_supported: ['public'],
  scopes_supported: context.parts.oauth.servers.publishedScopes(server.id),
  token_endpoint_auth_methods_supported: authenticationMethods,
  claims_supported: [
    'iss',
    'ver',
    'sub',
    'aud',
    'iat',
    'exp',
    'jti',
    'auth_time',
    'amr',
    'idp',
    'nonce',
    'name',
    'given_name',
    'family_name',
    'preferred_username',
    'email',
    'email_verified',
    'locale',
    'zoneinfo',
    'updated_at',
    'at_hash',
    'c_hash',
  ],
  code_challenge_methods_supported: ['S256'],
  introspection_endpoint: `${server.baseUrl}/v1/introspect`,
  introspection_endpoint_auth_methods_supported: authenticationMethods,
  revocation_endpoint: `${server.baseUrl}/v1/revoke`,
  revocation_endpoint_auth_methods_supported: authenticationMethods,
  end_session_endpoint: `${server.baseUrl}/v1/logout`,
  request_parameter_supported: false,
});
