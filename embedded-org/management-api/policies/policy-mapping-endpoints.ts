import type { Application } from '../../domain/applications.ts';
import type { BuiltInApplication } from '../../domain/built-in-applications.ts';
import { applicationJson, builtInApplicationJson } from '../applications/application-json.ts';
import { invalid, notFound } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { policyOf } from './policy-endpoints.ts';
import { policyUrl } from './policy-json.ts';

const one = '/api/v1/policies/:policyId';
const mappings = `${one}/mappings`;

type Mapped = Application | BuiltInApplication;

/** Which applications a policy decides for. */
export const policyMappingEndpoints: readonly Endpoint[] = [
  endpoint('GET', `${one}/app`, 'policies.read', (call) =>
    call.list(mapped(call), (app) =>
      app.kind === 'oidc'
        ? applicationJson(app, call.parts, call.orgUrl)
        : builtInApplicationJson(app, call.parts, call.orgUrl),
    ),
  ),
  endpoint('GET', mappings, 'policies.read', (call) => call.list(mapped(call), json(call))),
  endpoint('POST', mappings, 'policies.manage', (call) => {
    policyOf(call);
    // As recorded, although the API's description still has it.
    throw invalid('Policy', ['Policy mappings are no longer supported on this endpoint.']);
  }),
  endpoint('GET', `${mappings}/:mappingId`, 'policies.read', (call) =>
    call.json(json(call)(mappingOf(call))),
  ),
  // The application then has the default policy.
  endpoint('DELETE', `${mappings}/:mappingId`, 'policies.manage', (call) => {
    call.org.unassignPolicy(mappingOf(call).id, policyOf(call).id);
    return call.nothing();
  }),
];

const mapped = (call: Call): Mapped[] => call.org.applicationsOf(policyOf(call).id);

const mappingOf = (call: Call): Mapped => {
  const id = call.param('mappingId');
  const app = mapped(call).find((candidate) => mappingId(candidate) === id);
  if (!app) throw notFound(id, 'PolicyMapping');
  return app;
};

const mappingId = ({ id }: Mapped): string => id.replace(/^.../, 'pma');

const json =
  (call: Call) =>
  (app: Mapped): object => {
    const policy = policyUrl(call.param('policyId'), call.orgUrl);
    const id = mappingId(app);
    return {
      id,
      _links: {
        self: { href: `${policy}/mappings/${id}`, hints: { allow: ['GET', 'DELETE'] } },
        application: { href: `${call.orgUrl}/api/v1/apps/${app.id}` },
        policy: { href: policy },
      },
    };
  };
