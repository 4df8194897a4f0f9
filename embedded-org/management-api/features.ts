import type { Feature } from '../domain/features.ts';
import { methodNotAllowed, invalid } from './http/api-error.ts';
import type { Call } from './http/call.ts';
import type { Endpoint } from './http/endpoint.ts';
import { endpoint } from './http/endpoint.ts';

const root = '/api/v1/features';
const one = `${root}/:featureId`;

/** Settings > Features. */
export const featureEndpoints: readonly Endpoint[] = [
  endpoint('GET', root, 'features.read', (call) => call.list(call.org.features.all(), json(call))),
  endpoint('GET', one, 'features.read', (call) => call.json(json(call)(found(call)))),
  endpoint('GET', `${one}/dependencies`, 'features.read', (call) =>
    call.list(call.org.features.dependenciesOf(found(call).id), json(call)),
  ),
  endpoint('GET', `${one}/dependents`, 'features.read', (call) =>
    call.list(call.org.features.dependentsOf(found(call).id), json(call)),
  ),
  endpoint('POST', `${one}/:lifecycle`, 'features.manage', (call) => {
    const { id } = found(call);
    const mode = call.query('mode');
    if (mode !== undefined && mode !== 'force')
      throw invalid('mode', [`mode: '${mode}' is not a valid mode.`]);
    const isForced = mode === 'force';
    // Links spell the step in small letters, the reference in capitals.
    switch (call.param('lifecycle').toUpperCase()) {
      case 'ENABLE':
        return call.json(json(call)(call.org.features.enable(id, isForced)));
      case 'DISABLE':
        return call.json(json(call)(call.org.features.disable(id, isForced)));
      default:
        throw methodNotAllowed();
    }
  }),
];

const found = (call: Call): Feature => call.org.features.get(call.param('featureId'));

const json =
  (call: Call) =>
  (feature: Feature): object => {
    const self = `${call.orgUrl}${root}/${feature.id}`;
    const step = feature.status === 'ENABLED' ? 'disable' : 'enable';
    return {
      id: feature.id,
      type: 'self-service',
      status: feature.status,
      name: feature.name,
      description: feature.description,
      stage: { value: feature.stage, ...(feature.state && { state: feature.state }) },
      _links: {
        [step]: { href: `${self}/${step}`, hints: { allow: ['POST'] } },
        self: { href: self },
        dependents: { href: `${self}/dependents` },
        dependencies: { href: `${self}/dependencies` },
      },
    };
  };
