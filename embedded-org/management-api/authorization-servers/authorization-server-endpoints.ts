import { z } from 'zod';
import type {
  AuthorizationServer,
  AuthorizationServerDraft,
} from '../../domain/authorization-servers.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { authorizationServerJson } from './authorization-server-json.ts';

const root = '/api/v1/authorizationServers';
const one = `${root}/:authServerId`;

const body = z.object({
  name: z.string(),
  description: z.string().nullish(),
  audiences: z.array(z.string()),
  issuerMode: z.enum(['ORG_URL', 'CUSTOM_URL', 'DYNAMIC']).nullish(),
});

/** As recorded of two orgs: the list ends with an empty page. */
const pages = { preset: 200, largest: 200, linksBeyondEnd: true };

/** Custom authorization servers. */
export const authorizationServerEndpoints: readonly Endpoint[] = [
  endpoint('GET', root, 'authorizationServers.read', (call) => {
    const q = call.query('q')?.toLowerCase();
    return call.page(
      call.org.authorizationServers,
      pages,
      json(call),
      ({ name, audiences }) =>
        q === undefined || [name, ...audiences].some((text) => text.toLowerCase().includes(q)),
    );
  }),
  endpoint('POST', root, 'authorizationServers.manage', async (call) => {
    const server = call.org.authorizationServers.create(draftOf(await call.body(body)));
    return call.json(json(call)(server), 201);
  }),
  endpoint('GET', one, 'authorizationServers.read', (call) =>
    call.json(json(call)(serverOf(call))),
  ),
  endpoint('PUT', one, 'authorizationServers.manage', async (call) => {
    const { id } = serverOf(call);
    const draft = draftOf(await call.body(body));
    return call.json(json(call)(call.org.authorizationServers.update(id, draft)));
  }),
  endpoint('DELETE', one, 'authorizationServers.manage', (call) => {
    call.org.authorizationServers.delete(serverOf(call).id);
    return call.nothing();
  }),
  endpoint('POST', `${one}/lifecycle/activate`, 'authorizationServers.manage', (call) => {
    call.org.authorizationServers.setStatus(serverOf(call).id, 'ACTIVE');
    return call.nothing();
  }),
  endpoint('POST', `${one}/lifecycle/deactivate`, 'authorizationServers.manage', (call) => {
    call.org.authorizationServers.setStatus(serverOf(call).id, 'INACTIVE');
    return call.nothing();
  }),
];

/** @throws NotFoundRefusal where the path names no server */
export const serverOf = (call: Call): AuthorizationServer =>
  call.org.authorizationServers.get(call.param('authServerId'));

const draftOf = ({
  name,
  description,
  audiences,
  issuerMode,
}: z.output<typeof body>): AuthorizationServerDraft => ({
  name,
  description: description ?? undefined,
  audiences,
  issuerMode: issuerMode ?? undefined,
});

const json =
  (call: Call) =>
  (server: AuthorizationServer): object =>
    authorizationServerJson(server, call.orgUrl);
