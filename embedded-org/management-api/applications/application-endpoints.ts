import { z } from 'zod';
import type { Application, Applications } from '../../domain/applications.ts';
import type { BuiltInApplication } from '../../domain/built-in-applications.ts';
import type { Org } from '../../domain/org.ts';
import type { PlainApplication, PlainApplications } from '../../domain/plain-applications.ts';
import { accessDenied, invalid } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { inTurn } from '../http/paging.ts';
import { applicationBody, draftOf, replacementOf } from './application-body.ts';
import {
  applicationJson,
  applicationJsonWithSecret,
  builtInApplicationJson,
} from './application-json.ts';
import {
  plainApplicationBody,
  plainApplicationJson,
  plainSettingsOf,
} from './plain-application.ts';

const root = '/api/v1/apps';
const one = `${root}/:appId`;

/** Applications, those among them that every org comes with. */
export const applicationEndpoints: readonly Endpoint[] = [
  endpoint('GET', root, 'apps.read', (call) => {
    const { org } = call;
    const q = call.query('q')?.toLowerCase();
    const isFound = call.finds<AnyApplication>(
      call.query('filter'),
      ['id', 'status', 'name', 'label', 'user.id', 'group.id'],
      (app) => (name) => attribute(app, name),
    );
    return call.page(
      inTurn<AnyApplication>(
        org.builtInApplications.all(),
        org.applications,
        org.plainApplications,
      ),
      { preset: 200, largest: 200 },
      (app) => json(call, app),
      (app) =>
        isFound(app) &&
        (q === undefined ||
          app.label.toLowerCase().startsWith(q) ||
          nameOf(app).toLowerCase().startsWith(q)),
    );
  }),
  endpoint('POST', root, 'apps.manage', async (call) => {
    const body = await call.body(anyBody);
    const activate = call.query('activate') !== 'false';
    if (body.signOnMode !== 'OPENID_CONNECT') {
      const { signOnMode, name } = body;
      const status = activate ? 'ACTIVE' : 'INACTIVE';
      const settings = plainSettingsOf(body);
      const app = call.org.plainApplications.create(
        signOnMode,
        name ?? undefined,
        settings,
        status,
      );
      return call.json(json(call, app));
    }
    const draft = draftOf(body, activate);
    const app = call.org.applications.create(draft);
    if (app.applicationType === 'service' && call.org.profile.clientPrivileges)
      call.org.clientRoles.assign(app.id, 'SUPER_ADMIN');
    return call.json(applicationJsonWithSecret(app, call.parts, call.orgUrl));
  }),
  endpoint('GET', one, 'apps.read', (call) => {
    const id = call.param('appId');
    return call.json(json(call, builtIn(call.org, id) ?? call.org.application(id)));
  }),
  endpoint('PUT', one, 'apps.manage', async (call) => {
    const before = assignable(call);
    if (before.kind === 'plain') {
      const settings = plainSettingsOf(await call.body(plainApplicationBody));
      return call.json(json(call, call.org.plainApplications.update(before.id, settings)));
    }
    const { id, clientId } = before;
    const body = await call.body(applicationBody);
    const given = body.credentials?.oauthClient;
    if (given?.client_id && given.client_id !== clientId)
      throw invalid('credentials.oauthClient.client_id', [
        "client_id: 'client_id' cannot be changed.",
      ]);
    const app = call.org.applications.update(id, replacementOf(body, before));
    if (given?.client_secret) call.org.applications.replaceSecret(id, given.client_secret);
    return call.json(applicationJsonWithSecret(app, call.parts, call.orgUrl));
  }),
  endpoint('DELETE', one, 'apps.manage', (call) => {
    const { id } = assignable(call);
    applicationsWith(call, id).delete(id);
    call.org.scopeGrants.forget(id);
    call.org.clientRoles.forget(id);
    return call.nothing();
  }),
  endpoint('POST', `${one}/lifecycle/activate`, 'apps.manage', (call) => {
    const { id } = assignable(call);
    applicationsWith(call, id).setStatus(id, 'ACTIVE');
    return call.json({});
  }),
  endpoint('POST', `${one}/lifecycle/deactivate`, 'apps.manage', (call) => {
    const { id } = assignable(call);
    applicationsWith(call, id).setStatus(id, 'INACTIVE');
    return call.json({});
  }),
  endpoint('PUT', `${one}/policies/:policyId`, 'apps.manage', (call) => {
    call.org.assignSignInPolicy(assignable(call).id, call.param('policyId'));
    return call.nothing();
  }),
];

type AnyApplication = Application | PlainApplication | BuiltInApplication;

const anyBody = z.discriminatedUnion('signOnMode', [applicationBody, plainApplicationBody]);

/** The collection an application is in. */
const applicationsWith = ({ org }: Call, id: string): Applications | PlainApplications =>
  org.plainApplications.find(id) ? org.plainApplications : org.applications;

/**
 * The application a call wants to change, of whatever kind.
 *
 * @throws ApiError for one that every org comes with
 */
export const assignable = (call: Call): Application | PlainApplication => {
  const id = call.param('appId');
  if (builtIn(call.org, id)) throw accessDenied();
  return call.org.application(id);
};

/**
 * The OpenID Connect application a call wants to change.
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

const json = ({ parts, orgUrl }: Call, app: AnyApplication): object => {
  switch (app.kind) {
    case 'oidc':
      return applicationJson(app, parts, orgUrl);
    case 'plain':
      return plainApplicationJson(app, parts.org, orgUrl);
    case 'built-in':
      return builtInApplicationJson(app, parts, orgUrl);
  }
};

const nameOf = (app: AnyApplication): string => (app.kind === 'oidc' ? 'oidc_client' : app.name);

const attribute = (app: AnyApplication, name: string): string | readonly string[] | undefined => {
  const isConfigurable = app.kind !== 'built-in';
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
