import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { pathSegmentOf } from './authorization-server-json.ts';
import { serverOf } from './authorization-server-endpoints.ts';

/** The keys a custom authorization server signs with. */
export const serverKeyEndpoints: readonly Endpoint[] = [
  endpoint(
    'GET',
    '/api/v1/authorizationServers/:authServerId/credentials/keys',
    'authorizationServers.read',
    async (call) => {
      const server = serverOf(call);
      const self = `${call.orgUrl}/api/v1/authorizationServers/${pathSegmentOf(server)}/credentials/keys`;
      const key = await call.parts.oauth.signingKeys.jwk(server.kid);
      return call.list([key], (one) => ({
        status: 'ACTIVE',
        ...one,
        _links: { self: { href: `${self}/${server.kid}`, hints: { allow: ['GET'] } } },
      }));
    },
  ),
];
