import { z } from 'zod';
import type { Authenticator, AuthenticatorMethod } from '../domain/authenticators.ts';
import { traitsOf } from '../domain/authenticators.ts';
import { featureMissing } from './http/api-error.ts';
import type { Call } from './http/call.ts';
import type { Endpoint } from './http/endpoint.ts';
import { endpoint } from './http/endpoint.ts';

const root = '/api/v1/authenticators';
const one = `${root}/:authenticatorId`;
const methods = `${one}/methods`;
const method = `${methods}/:methodType`;

const status = z.enum(['ACTIVE', 'INACTIVE']).nullish();

const body = z.object({
  key: z.string(),
  name: z.string().max(255),
  type: z.string().nullish(),
  settings: z
    .looseObject({
      allowedFor: z.enum(['any', 'none', 'recovery', 'sso']).optional(),
      tokenLifetimeInMinutes: z.number().optional(),
    })
    .nullish()
    .transform((given) => given ?? undefined),
});

const methodBody = z.object({
  type: z.string().nullish(),
  status,
  settings: z.record(z.string(), z.unknown()).nullish(),
});

const endpoints: readonly Endpoint[] = [
  endpoint('GET', root, 'authenticators.read', (call) =>
    call.list(call.org.authenticators.all(), json(call)),
  ),
  endpoint('POST', root, 'authenticators.manage', async (call) => {
    const draft = await call.body(body);
    const activate = call.query('activate') !== 'false';
    return call.json(json(call)(call.org.authenticators.create(draft, activate)));
  }),
  endpoint('GET', one, 'authenticators.read', (call) => call.json(json(call)(found(call)))),
  endpoint('PUT', one, 'authenticators.manage', async (call) => {
    const { id } = found(call);
    return call.json(json(call)(call.org.authenticators.update(id, await call.body(body))));
  }),
  ...(['activate', 'deactivate'] as const).flatMap((step) => {
    const next = step === 'activate' ? 'ACTIVE' : 'INACTIVE';
    return [
      endpoint('POST', `${one}/lifecycle/${step}`, 'authenticators.manage', (call) =>
        call.json(json(call)(call.org.authenticators.setStatus(found(call).id, next))),
      ),
      endpoint('POST', `${method}/lifecycle/${step}`, 'authenticators.manage', (call) => {
        call.org.authenticators.setMethodStatus(found(call).id, call.param('methodType'), next);
        return call.json(methodJson(call)(methodOf(call)));
      }),
    ];
  }),
  endpoint('GET', methods, 'authenticators.read', (call) =>
    call.list(found(call).methods, methodJson(call)),
  ),
  endpoint('GET', method, 'authenticators.read', (call) =>
    call.json(methodJson(call)(methodOf(call))),
  ),
  endpoint('PUT', method, 'authenticators.manage', async (call) => {
    const { type } = methodOf(call);
    const given = await call.body(methodBody);
    const { id } = found(call);
    if (given.status) call.org.authenticators.setMethodStatus(id, type, given.status);
    if (given.settings) call.org.authenticators.setMethodSettings(id, type, given.settings);
    return call.json(methodJson(call)(methodOf(call)));
  }),
];

/** Security > Authenticators. Orgs on Classic Engine have none. */
export const authenticatorEndpoints: readonly Endpoint[] = endpoints.map((known) => ({
  ...known,
  answer: (call) => {
    if (call.org.engine !== 'idx') throw featureMissing();
    return known.answer(call);
  },
}));

const found = (call: Call): Authenticator =>
  call.org.authenticators.get(call.param('authenticatorId'));

const methodOf = (call: Call): AuthenticatorMethod =>
  call.org.authenticators.methodOf(found(call).id, call.param('methodType'));

const urlOf = ({ id }: Authenticator, { orgUrl }: Call): string => `${orgUrl}${root}/${id}`;

const json =
  (call: Call) =>
  (authenticator: Authenticator): object => {
    const { key } = authenticator;
    const self = urlOf(authenticator, call);
    return {
      type: traitsOf(key).type,
      id: authenticator.id,
      key,
      status: authenticator.status,
      name: authenticator.name,
      created: authenticator.created,
      lastUpdated: authenticator.lastUpdated,
      ...(authenticator.settings && { settings: authenticator.settings }),
      _links: {
        self: { href: self, hints: { allow: ['GET', 'PUT'] } },
        ...lifecycleLink(authenticator, self),
        methods: { href: `${self}/methods`, hints: { allow: ['GET'] } },
        ...(key === 'okta_verify' && {
          enroll: { href: `${call.orgUrl}/idp/authenticators`, hints: { allow: ['POST'] } },
        }),
      },
    };
  };

/** The password stays: nothing leads to its deactivation. */
const lifecycleLink = ({ key, status: now }: Authenticator, self: string): object => {
  if (key === 'okta_password') return {};
  const step = now === 'ACTIVE' ? 'deactivate' : 'activate';
  return { [step]: { href: `${self}/lifecycle/${step}`, hints: { allow: ['POST'] } } };
};

const methodJson =
  (call: Call) =>
  ({ type, status: now, settings }: AuthenticatorMethod): object => {
    const authenticator = found(call);
    const self = `${urlOf(authenticator, call)}/methods/${type}`;
    const step = now === 'ACTIVE' ? 'deactivate' : 'activate';
    return {
      type,
      status: now,
      ...(settings && { settings }),
      _links: {
        self: { href: self, hints: { allow: ['GET', 'PUT'] } },
        ...(authenticator.methods.length > 1 && {
          [step]: { href: `${self}/lifecycle/${step}`, hints: { allow: ['POST'] } },
        }),
      },
    };
  };
