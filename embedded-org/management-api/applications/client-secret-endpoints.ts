import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ClientSecret } from '../../domain/applications.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { configurable } from './application-endpoints.ts';

const secrets = '/api/v1/apps/:appId/credentials/secrets';
const one = `${secrets}/:secretId`;

const body = z.object({
  client_secret: z.string().min(14).max(100).nullish(),
  status: z.enum(['ACTIVE', 'INACTIVE']).nullish(),
});

/** The secrets of an application's client. */
export const clientSecretEndpoints: readonly Endpoint[] = [
  endpoint('GET', secrets, 'apps.read', (call) =>
    call.list(configurable(call).secrets, (secret) => secretJson(call, secret)),
  ),
  endpoint('POST', secrets, 'apps.manage', async (call) => {
    const { id } = configurable(call);
    const given = await call.optionalBody(body);
    const secret = call.org.applications.addSecret(
      id,
      given?.client_secret ?? undefined,
      given?.status ?? 'ACTIVE',
    );
    return call.json(secretJson(call, secret), 201);
  }),
  endpoint('GET', one, 'apps.read', (call) =>
    call.json(
      secretJson(
        call,
        call.org.applications.secretOf(configurable(call).id, call.param('secretId')),
      ),
    ),
  ),
  endpoint('DELETE', one, 'apps.manage', (call) => {
    call.org.applications.removeSecret(configurable(call).id, call.param('secretId'));
    return call.nothing();
  }),
  endpoint('POST', `${one}/lifecycle/activate`, 'apps.manage', (call) => changed(call, 'ACTIVE')),
  endpoint('POST', `${one}/lifecycle/deactivate`, 'apps.manage', (call) =>
    changed(call, 'INACTIVE'),
  ),
];

const changed = (call: Call, status: ClientSecret['status']): Response => {
  const { id } = configurable(call);
  const secret = call.org.applications.setSecretStatus(id, call.param('secretId'), status);
  return call.json(secretJson(call, secret));
};

const secretJson = (call: Call, secret: ClientSecret): object => {
  const self = `${call.orgUrl}/api/v1/apps/${call.param('appId')}/credentials/secrets/${secret.id}`;
  return {
    id: secret.id,
    created: secret.created,
    lastUpdated: secret.lastUpdated,
    status: secret.status,
    client_secret: secret.value,
    secret_hash: createHash('sha256')
      .update(secret.value)
      .digest()
      .subarray(0, 16)
      .toString('base64url'),
    _links:
      secret.status === 'ACTIVE'
        ? { deactivate: { href: `${self}/lifecycle/deactivate`, hints: { allow: ['POST'] } } }
        : {
            activate: { href: `${self}/lifecycle/activate`, hints: { allow: ['POST'] } },
            delete: { href: self, hints: { allow: ['DELETE'] } },
          },
  };
};
