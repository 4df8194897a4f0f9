import { z } from 'zod';
import type { AuthorizationServer } from '../../domain/authorization-servers.ts';
import { notFound } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { pathSegmentOf } from './authorization-server-json.ts';
import { serverOf } from './authorization-server-endpoints.ts';

const keys = '/api/v1/authorizationServers/:authServerId/credentials/keys';
const rotation = '/api/v1/authorizationServers/:authServerId/credentials/lifecycle/keyRotate';

const rotationBody = z.object({ use: z.literal('sig') });

/** The keys a custom authorization server signs with. */
export const serverKeyEndpoints: readonly Endpoint[] = [
  endpoint('GET', keys, 'authorizationServers.read', (call) => list(call, serverOf(call))),
  endpoint('GET', `${keys}/:keyId`, 'authorizationServers.read', async (call) => {
    const server = serverOf(call);
    const kid = call.param('keyId');
    if (!kidsOf(server).includes(kid)) throw notFound(kid, 'JsonWebKey');
    return call.json(await keyJson(call, server, kid));
  }),
  endpoint('POST', rotation, 'authorizationServers.manage', async (call) => {
    const { id } = serverOf(call);
    await call.body(rotationBody);
    return list(call, call.org.authorizationServers.rotateKey(id));
  }),
];

const list = async (call: Call, server: AuthorizationServer): Promise<Response> => {
  const all = await Promise.all(kidsOf(server).map((kid) => keyJson(call, server, kid)));
  return call.list(all, (key) => key);
};

/** The key a server signs with, and the one before it. */
const kidsOf = ({ kid, previousKid }: AuthorizationServer): string[] =>
  previousKid === undefined ? [kid] : [kid, previousKid];

const keyJson = async (call: Call, server: AuthorizationServer, kid: string): Promise<object> => ({
  status: kid === server.kid ? 'ACTIVE' : 'EXPIRED',
  ...(await call.parts.oauth.signingKeys.jwk(kid)),
  _links: {
    self: {
      href: `${call.orgUrl}/api/v1/authorizationServers/${pathSegmentOf(server)}/credentials/keys/${kid}`,
      hints: { allow: ['GET'] },
    },
  },
});
