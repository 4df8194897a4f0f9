import type { Application } from '../../domain/applications.ts';
import type { BuiltInApplication } from '../../domain/built-in-applications.ts';
import type { Org } from '../../domain/org.ts';
import { accessDenied, invalid } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { applicationBody, draftOf, replacementOf } from './application-body.ts';
import {
  applicationJson,
  applicationJsonWithSecret,
  builtInApplicationJson,
} from './application-json.ts';

const root = '/api/v1/apps';
const one = `${root}/:appId`;

/** Applications, those among them that every org comes with. */
export const applicationEndpoints: readonly Endpoint[] = [
  endpoint('GET', root, 'apps.read', (call) => {
    const { org } = call;
    const q = call.query('q')?.toLowerCase();
    const apps = call
      .found<AnyApplication>(
        [...org.builtInApplications.all(), ...org.applications.all()],
        call.query('filter'),
        ['id', 'status', 'name', 'label', 'user.id', 'group.id'],
        (app) => (name) => attribute(app, name),
      )
      .filter(
        (app) =>
          q === undefined ||
          app.label.toLowerCase().startsWith(q) ||
          nameOf(app).toLowerCase().startsWith(q),
      );
    return call.page(apps, { preset: 200, largest: 200 }, (app) => json(call, app));
  }),
  endpoint('POST', root, 'apps.manage', async (call) => {
    const draft = draftOf(await call.body(applicationBody), call.query('activate') !== 'false');
    const app = call.org.applications.create(draft);
    return call.json(applicationJsonWithSecret(app, call.parts, call.orgUrl));
  }),
  endpoint('GET', one, 'apps.read', (call) => {
    const id = call.param('appId');
    return call.json(json(call, builtIn(call.org, id) ?? call.org.applications.get(id)));
  }),
  endpoint('PUT', one, 'apps.manage', async (call) => {
    const { id, clientId } = configurable(call);
    const body = await call.body(applicationBody);
    const given = body.credentials?.oauthClient;
    if (given?.client_id && given.client_id !== clientId)
      throw invalid('credentials.oauthClient.client_id', [
        "client_id: 'client_id' cannot be changed.",
      ]);
    const app = call.org.applications.update(
      id,
      replacementOf(body, call.org.applications.get(id)),
    );
    if (given?.client_secret) call.org.applications.replaceSecret(id, given.client_secret);
    return call.json(applicationJsonWithSecret(app, call.parts, call.orgUrl));
  }),
  endpoint('DELETE', one, 'apps.manage', (call) => {
    call.org.applications.delete(configurable(call).id);
    return call.nothing();
  }),
  endpoint('POST', `${one}/lifecycle/activate`, 'apps.manage', (call) => {
    call.org.applications.setStatus(configurable(call).id, 'ACTIVE');
    return call.json({});
  }),
  endpoint('POST', `${one}/lifecycle/deactivate`, 'apps.manage', (call) => {
    call.org.applications.setStatus(configurable(call).id, 'INACTIVE');
    return call.json({});
  }),
  endpoint('PUT', `${one}/policies/:policyId`, 'apps.manage', (call) => {
    call.org.assignSignInPolicy(configurable(call).id, call.param('policyId'));
    return call.nothing();
  }),
];

type AnyApplication = Application | BuiltInApplication;

/**
 * The application a call wants to change.
 *
 * @throws ApiError for one that every org comes with
 */
export const configurable = (call: Call): Application => {
  const id = call.param('appId');
  if (builtIn(call.org, id)) throw accessDenied();
  return call.org.applications.get(id);
};

const builtIn = (org: Org, id: string): BuiltInApplication | undefined =>
  org.builtInApplications.all().find((app) => app.id === id);

const json = ({ parts, orgUrl }: Call, app: AnyApplication): object =>
  app.kind === 'oidc'
    ? applicationJson(app, parts, orgUrl)
    : builtInApplicationJson(app, parts, orgUrl);

const nameOf = (app: AnyApplication): string => (app.kind === 'oidc' ? 'oidc_client' : app.name);

const attribute = (app: AnyApplication, name: string): string | readonly string[] | undefined => {
  const isConfigurable = app.kind === 'oidc';
  const values: Record<string, string | readonly string[]> = {
    id: app.id,
    label: app.label,
    name: nameOf(app),
    status: isConfigurable ? app.status : 'ACTIVE',
    'user.id': isConfigurable ? [...app.assignedUsers] : [],
    'group.id': isConfigurable ? [...app.assignedGroups] : [],
  };
  return values[name];
};
