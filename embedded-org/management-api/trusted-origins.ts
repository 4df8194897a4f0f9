import { z } from 'zod';
import type { TrustedOrigin, TrustedOriginDraft } from '../domain/trusted-origins.ts';
import type { Call } from './http/call.ts';
import type { Endpoint } from './http/endpoint.ts';
import { endpoint } from './http/endpoint.ts';

const root = '/api/v1/trustedOrigins';
const one = `${root}/:trustedOriginId`;

const body = z.object({
  name: z.string().max(255),
  origin: z.string(),
  scopes: z.array(
    z.object({
      type: z.enum(['CORS', 'REDIRECT', 'IFRAME_EMBED']),
      allowedOktaApps: z.array(z.enum(['OKTA_ENDUSER'])).nullish(),
    }),
  ),
  status: z.enum(['ACTIVE', 'INACTIVE']).nullish(),
});

/** Security > API > Trusted Origins. */
export const trustedOriginEndpoints: readonly Endpoint[] = [
  endpoint('GET', root, 'trustedOrigins.read', (call) => {
    const { q, filter } = { q: call.query('q')?.toLowerCase(), filter: call.query('filter') };
    const isFound = call.finds<TrustedOrigin>(
      filter,
      ['id', 'name', 'origin', 'status'],
      (origin) => (name) => attributes(origin)[name],
    );
    return call.page(
      call.org.trustedOrigins,
      { preset: 20, largest: 200 },
      json(call),
      (origin) =>
        isFound(origin) &&
        (q === undefined || `${origin.name} ${origin.origin}`.toLowerCase().includes(q)),
    );
  }),
  endpoint('POST', root, 'trustedOrigins.manage', async (call) =>
    call.json(
      json(call)(call.org.trustedOrigins.create(draftOf(await call.body(body)), callerId(call))),
    ),
  ),
  endpoint('GET', one, 'trustedOrigins.read', (call) => call.json(json(call)(found(call)))),
  endpoint('PUT', one, 'trustedOrigins.manage', async (call) => {
    const { id } = found(call);
    const draft = draftOf(await call.body(body));
    return call.json(json(call)(call.org.trustedOrigins.update(id, draft, callerId(call))));
  }),
  endpoint('DELETE', one, 'trustedOrigins.manage', (call) => {
    call.org.trustedOrigins.remove(call.param('trustedOriginId'));
    return call.nothing();
  }),
  endpoint('POST', `${one}/lifecycle/activate`, 'trustedOrigins.manage', (call) =>
    call.json(json(call)(call.org.trustedOrigins.setStatus(found(call).id, 'ACTIVE'))),
  ),
  endpoint('POST', `${one}/lifecycle/deactivate`, 'trustedOrigins.manage', (call) =>
    call.json(json(call)(call.org.trustedOrigins.setStatus(found(call).id, 'INACTIVE'))),
  ),
];

const found = (call: Call): TrustedOrigin =>
  call.org.trustedOrigins.get(call.param('trustedOriginId'));

const callerId = (call: Call): string => call.caller.id;

const attributes = ({ id, name, origin, status }: TrustedOrigin): Record<string, string> => ({
  id,
  name,
  origin,
  status,
});

const draftOf = ({ name, origin, scopes, status }: z.output<typeof body>): TrustedOriginDraft => ({
  name,
  origin,
  scopes: scopes.map(({ type, allowedOktaApps }) => ({
    type,
    ...(allowedOktaApps && { allowedOktaApps }),
  })),
  status: status ?? undefined,
});

const json =
  (call: Call) =>
  (origin: TrustedOrigin): object =>
    trustedOriginJson(origin, call.orgUrl);

const trustedOriginJson = (origin: TrustedOrigin, orgUrl: string): object => {
  const self = `${orgUrl}${root}/${origin.id}`;
  const step = origin.status === 'ACTIVE' ? 'deactivate' : 'activate';
  return {
    id: origin.id,
    name: origin.name,
    origin: origin.origin,
    scopes: origin.scopes,
    status: origin.status,
    created: origin.created,
    createdBy: origin.createdBy,
    lastUpdated: origin.lastUpdated,
    lastUpdatedBy: origin.lastUpdatedBy,
    _links: {
      self: { href: self, hints: { allow: ['GET', 'PUT', 'DELETE'] } },
      [step]: { href: `${self}/lifecycle/${step}`, hints: { allow: ['POST'] } },
    },
  };
};
