import { z } from 'zod';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { configurable } from './application-endpoints.ts';

const keys = '/api/v1/apps/:appId/credentials/jwks';
const one = `${keys}/:keyId`;

const keySchema = z.looseObject({
  kty: z.enum(['RSA', 'EC']),
  kid: z.string().nullish(),
  use: z.string().nullish(),
  status: z.enum(['ACTIVE', 'INACTIVE']).nullish(),
  n: z.string().nullish(),
  e: z.string().nullish(),
});

/** Public keys of a client that signs its assertions. */
export const publicKeyEndpoints: readonly Endpoint[] = [
  endpoint('GET', keys, 'apps.read', (call) =>
    call.list(call.org.publicKeys.of(configurable(call)), (key) => key),
  ),
  endpoint('POST', keys, 'apps.manage', async (call) => {
    const app = configurable(call);
    return call.json(call.org.publicKeys.add(app, await call.body(keySchema)), 201);
  }),
  endpoint('GET', one, 'apps.read', (call) =>
    call.json(call.org.publicKeys.get(configurable(call), call.param('keyId'))),
  ),
  endpoint('POST', `${one}/lifecycle/activate`, 'apps.manage', (call) =>
    call.json(call.org.publicKeys.setStatus(configurable(call), call.param('keyId'), 'ACTIVE')),
  ),
  endpoint('POST', `${one}/lifecycle/deactivate`, 'apps.manage', (call) =>
    call.json(call.org.publicKeys.setStatus(configurable(call), call.param('keyId'), 'INACTIVE')),
  ),
  endpoint('DELETE', one, 'apps.manage', (call) => {
    call.org.publicKeys.remove(configurable(call), call.param('keyId'));
    return call.nothing();
  }),
];
