import type { Application } from '../domain/applications.ts';
import type { AuthorizationServer } from '../domain/authorization-servers.ts';
import type { RefreshTokenFamily } from '../oauth/refresh-tokens.ts';
import { configurable } from './applications/application-endpoints.ts';
import { serverOf } from './authorization-servers/authorization-server-endpoints.ts';
import { pathSegmentOf } from './authorization-servers/authorization-server-json.ts';
import { notFound } from './http/api-error.ts';
import type { Call } from './http/call.ts';
import type { Endpoint } from './http/endpoint.ts';
import { endpoint } from './http/endpoint.ts';

const ofApplication = '/api/v1/apps/:appId/tokens';
const ofServer = '/api/v1/authorizationServers/:authServerId/clients';

/** Refresh tokens that are in use, by application and by authorization server. */
export const refreshTokenEndpoints: readonly Endpoint[] = [
  endpoint('GET', ofApplication, 'apps.read', (call) => {
    const tokens = tokensOf(call, configurable(call));
    return call.page(tokens, { preset: 20, largest: 200 }, (token) => tokenJson(call, token));
  }),
  endpoint('DELETE', ofApplication, 'apps.manage', (call) => {
    for (const token of tokensOf(call, configurable(call))) revoke(call, token);
    return call.nothing();
  }),
  endpoint('GET', `${ofApplication}/:tokenId`, 'apps.read', (call) =>
    call.json(tokenJson(call, tokenOf(call, configurable(call)))),
  ),
  endpoint('DELETE', `${ofApplication}/:tokenId`, 'apps.manage', (call) => {
    revoke(call, tokenOf(call, configurable(call)));
    return call.nothing();
  }),
  endpoint('GET', ofServer, 'authorizationServers.read', (call) => {
    const { id } = serverOf(call);
    const clients = call.org.applications
      .all()
      .filter((app) => tokensOf(call, app).some(({ grant }) => grant.serverId === id));
    return call.list(clients, (app) => clientJson(call, app));
  }),
  endpoint('GET', `${ofServer}/:clientId/tokens`, 'authorizationServers.read', (call) => {
    const tokens = tokensOf(call, clientOf(call), serverOf(call));
    return call.page(tokens, { preset: 20, largest: 200 }, (token) => tokenJson(call, token));
  }),
  endpoint('DELETE', `${ofServer}/:clientId/tokens`, 'authorizationServers.manage', (call) => {
    for (const token of tokensOf(call, clientOf(call), serverOf(call))) revoke(call, token);
    return call.nothing();
  }),
];

const clientOf = (call: Call): Application => {
  serverOf(call);
  const clientId = call.param('clientId');
  const app = call.org.applications.findByClientId(clientId);
  if (!app) throw notFound(clientId, 'PublicClientApp');
  return app;
};

const tokensOf = (
  call: Call,
  app: Application,
  server?: AuthorizationServer,
): RefreshTokenFamily[] =>
  call.parts.oauth.refreshTokens
    .all()
    .filter(({ grant }) => grant.clientId === app.clientId)
    .filter(({ grant }) => server === undefined || grant.serverId === server.id);

const tokenOf = (call: Call, app: Application): RefreshTokenFamily => {
  const id = call.param('tokenId');
  const token = tokensOf(call, app).find((candidate) => candidate.id === id);
  if (!token) throw notFound(`${app.id}.${id}`, 'OAuth2RefreshTokenTx');
  return token;
};

const revoke = (call: Call, token: RefreshTokenFamily): void => {
  call.parts.oauth.refreshTokens.revoke(token);
};

const issuerOf = ({ org, orgUrl }: Call, serverId: string): string => {
  const server = org.authorizationServers.find(serverId);
  return server ? `${orgUrl}/oauth2/${pathSegmentOf(server)}` : orgUrl;
};

const timestamp = (milliseconds: number): string => new Date(milliseconds).toISOString();

const tokenJson = (
  call: Call,
  { id, grant, startedAt, lastUsedAt, lifetimes }: RefreshTokenFamily,
): object => {
  const app = `${call.orgUrl}/api/v1/apps/${call.org.applications.findByClientId(grant.clientId)?.id ?? ''}`;
  return {
    id,
    status: 'ACTIVE',
    created: timestamp(startedAt),
    lastUpdated: timestamp(lastUsedAt),
    expiresAt: timestamp(lastUsedAt + lifetimes.refreshTokenWindowMinutes * 60_000),
    issuer: issuerOf(call, grant.serverId),
    clientId: grant.clientId,
    userId: grant.userId,
    scopes: grant.scopes,
    _links: {
      app: { href: app },
      self: { href: `${app}/tokens/${id}` },
      revoke: { href: `${app}/tokens/${id}`, hints: { allow: ['DELETE'] } },
      user: { href: `${call.orgUrl}/api/v1/users/${grant.userId}` },
    },
  };
};

const clientJson = (call: Call, app: Application): object => ({
  client_id: app.clientId,
  client_name: app.label,
  client_uri: null,
  logo_uri: null,
  _links: {
    client: { href: `${call.orgUrl}/api/v1/apps/${app.id}` },
    tokens: {
      href: `${call.orgUrl}/api/v1/authorizationServers/${call.param('authServerId')}/clients/${app.clientId}/tokens`,
    },
  },
});
