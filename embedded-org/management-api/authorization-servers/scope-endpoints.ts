import { z } from 'zod';
import type { Scope } from '../../domain/authorization-servers.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { pathSegmentOf } from './authorization-server-json.ts';
import { serverOf } from './authorization-server-endpoints.ts';

const scopes = '/api/v1/authorizationServers/:authServerId/scopes';
const one = `${scopes}/:scopeId`;

const body = z.object({
  name: z
    .string()
    .min(1, "The field can't be left blank.")
    .regex(/^[\x21\x23-\x5B\x5D-\x7E]*$/),
  displayName: z.string().nullish(),
  description: z.string().nullish(),
  default: z.boolean().nullish(),
  optional: z.boolean().nullish(),
  consent: z.enum(['IMPLICIT', 'REQUIRED', 'FLEXIBLE']).nullish(),
  metadataPublish: z.enum(['ALL_CLIENTS', 'NO_CLIENTS']).nullish(),
});

/** Scopes of a custom authorization server. */
export const scopeEndpoints: readonly Endpoint[] = [
  endpoint('GET', scopes, 'authorizationServers.read', (call) => {
    const q = call.query('q')?.toLowerCase();
    const found = serverOf(call)
      .scopes.all()
      .filter(({ name }) => q === undefined || name.toLowerCase().includes(q));
    return call.page(found, { preset: 200, largest: 200 }, (scope) => scopeJson(call, scope));
  }),
  endpoint('POST', scopes, 'authorizationServers.manage', async (call) => {
    const { id } = serverOf(call);
    const settings = settingsOf(await call.body(body));
    return call.json(scopeJson(call, call.org.authorizationServers.addScope(id, settings)), 201);
  }),
  endpoint('GET', one, 'authorizationServers.read', (call) =>
    call.json(scopeJson(call, serverOf(call).scopes.get(call.param('scopeId')))),
  ),
  endpoint('PUT', one, 'authorizationServers.manage', async (call) => {
    const { id, scopes: known } = serverOf(call);
    const { id: scopeId } = known.get(call.param('scopeId'));
    const settings = settingsOf(await call.body(body));
    const scope = call.org.authorizationServers.updateScope(id, scopeId, settings);
    return call.json(scopeJson(call, scope));
  }),
  endpoint('DELETE', one, 'authorizationServers.manage', (call) => {
    call.org.authorizationServers.removeScope(serverOf(call).id, call.param('scopeId'));
    return call.nothing();
  }),
];

const settingsOf = (given: z.output<typeof body>): Omit<Scope, 'id' | 'system'> => ({
  name: given.name,
  displayName: given.displayName ?? undefined,
  description: given.description ?? undefined,
  default: given.default ?? false,
  optional: given.optional ?? false,
  consent: given.consent ?? 'IMPLICIT',
  metadataPublish: given.metadataPublish ?? 'NO_CLIENTS',
});

const scopeJson = (call: Call, scope: Scope): object => ({
  id: scope.id,
  name: scope.name,
  displayName: scope.displayName ?? null,
  description: scope.description ?? null,
  system: scope.system,
  metadataPublish: scope.metadataPublish,
  consent: scope.consent,
  optional: scope.optional,
  apiResourceId: null,
  default: scope.default,
  _links: {
    self: {
      href: `${call.orgUrl}/api/v1/authorizationServers/${pathSegmentOf(serverOf(call))}/scopes/${scope.id}`,
      hints: { allow: ['GET', 'PUT', 'DELETE'] },
    },
  },
});
