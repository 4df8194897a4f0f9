import { z } from 'zod';
import { newId } from '../../domain/ids.ts';
import type { Application } from '../../domain/applications.ts';
import { invalid, notFound } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { configurable } from './application-endpoints.ts';

const keys = '/api/v1/apps/:appId/credentials/jwks';
const one = `${keys}/:keyId`;

/** Where an application keeps its keys; the org keeps them and does not use them. */
const place = 'settings.oauthClient.jwks';

const keySchema = z.looseObject({
  kty: z.enum(['RSA', 'EC']),
  kid: z.string().nullish(),
  use: z.string().nullish(),
  status: z.enum(['ACTIVE', 'INACTIVE']).nullish(),
  n: z.string().nullish(),
  e: z.string().nullish(),
});

const keptKeys = z.object({ keys: z.array(z.looseObject({ id: z.string() })) });

type KeptKey = z.output<typeof keptKeys>['keys'][number];

/** Public keys of a client that signs its assertions. */
export const publicKeyEndpoints: readonly Endpoint[] = [
  endpoint('GET', keys, 'apps.read', (call) => call.list(keysOf(configurable(call)), (key) => key)),
  endpoint('POST', keys, 'apps.manage', async (call) => {
    const app = configurable(call);
    const given = await call.body(keySchema);
    if (given.kty === 'RSA' && bitsOf(given.n) < 2048)
      throw invalid('JsonWebKey', [
        "RSA key length in the 'jwks' is less than '2,048' bits for the given key.",
      ]);
    const now = call.org.clock.timestamp();
    const key: KeptKey = {
      use: null,
      status: 'ACTIVE',
      ...given,
      id: newId('pks'),
      created: now,
      lastUpdated: now,
    };
    keep(call, app, [...keysOf(app), key]);
    return call.json(key, 201);
  }),
  endpoint('GET', one, 'apps.read', (call) => call.json(keyOf(call, configurable(call)))),
  endpoint('DELETE', one, 'apps.manage', (call) => {
    const app = configurable(call);
    const { id } = keyOf(call, app);
    keep(
      call,
      app,
      keysOf(app).filter((key) => key.id !== id),
    );
    return call.nothing();
  }),
];

const keysOf = (app: Application): KeptKey[] =>
  keptKeys.safeParse(app.passive[place]).data?.keys ?? [];

const keep = (call: Call, app: Application, kept: KeptKey[]): void => {
  call.org.applications.update(app.id, { passive: { ...app.passive, [place]: { keys: kept } } });
};

const keyOf = (call: Call, app: Application): KeptKey => {
  const id = call.param('keyId');
  const key = keysOf(app).find((candidate) => candidate.id === id);
  if (!key) throw notFound(id, 'JsonWebKey');
  return key;
};

/** Length of an RSA modulus in bits. */
const bitsOf = (modulus: string | null | undefined): number =>
  Buffer.from(modulus ?? '', 'base64url').byteLength * 8;
