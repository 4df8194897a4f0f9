import { z } from 'zod';
import type { Application } from '../../domain/applications.ts';
import type { User } from '../../domain/users.ts';
import { notFound } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { configurable } from './application-endpoints.ts';

const users = '/api/v1/apps/:appId/users';
const groups = '/api/v1/apps/:appId/groups';

const userBody = z.object({ id: z.string(), scope: z.enum(['USER', 'GROUP']).nullish() });

/** Who may use an application: users, and groups of users. */
export const assignmentEndpoints: readonly Endpoint[] = [
  endpoint('GET', users, 'apps.read', (call) => {
    const app = configurable(call);
    const assigned = call.org.users.all().filter((user) => scopeOf(call, app, user) !== undefined);
    return call.page(assigned, { preset: 50, largest: 500 }, (user) => userJson(call, app, user));
  }),
  endpoint('POST', users, 'apps.manage', async (call) => {
    const app = configurable(call);
    const user = call.org.users.get((await call.body(userBody)).id);
    app.assignedUsers.add(user.id);
    return call.json(userJson(call, app, user));
  }),
  endpoint('GET', `${users}/:userId`, 'apps.read', (call) => {
    const app = configurable(call);
    return call.json(userJson(call, app, assignedUser(call, app)));
  }),
  endpoint('POST', `${users}/:userId`, 'apps.manage', (call) => {
    const app = configurable(call);
    const user = assignedUser(call, app);
    app.assignedUsers.add(user.id);
    return call.json(userJson(call, app, user));
  }),
  endpoint('DELETE', `${users}/:userId`, 'apps.manage', (call) => {
    const app = configurable(call);
    app.assignedUsers.delete(assignedUser(call, app).id);
    return call.nothing();
  }),
  endpoint('GET', groups, 'apps.read', (call) => {
    const app = configurable(call);
    const assigned = call.org.groups.all().filter(({ id }) => app.assignedGroups.has(id));
    return call.page(assigned, { preset: 20, largest: 200 }, ({ id }) => groupJson(call, app, id));
  }),
  endpoint('GET', `${groups}/:groupId`, 'apps.read', (call) => {
    const app = configurable(call);
    return call.json(groupJson(call, app, assignedGroup(call, app)));
  }),
  endpoint('PUT', `${groups}/:groupId`, 'apps.manage', (call) => {
    const app = configurable(call);
    const { id } = call.org.groups.get(call.param('groupId'));
    app.assignedGroups.add(id);
    return call.json(groupJson(call, app, id));
  }),
  endpoint('DELETE', `${groups}/:groupId`, 'apps.manage', (call) => {
    const app = configurable(call);
    app.assignedGroups.delete(assignedGroup(call, app));
    return call.nothing();
  }),
];

const scopeOf = (call: Call, app: Application, user: User): 'USER' | 'GROUP' | undefined => {
  if (app.assignedUsers.has(user.id)) return 'USER';
  return [...call.org.groups.of(user.id)].some((id) => app.assignedGroups.has(id))
    ? 'GROUP'
    : undefined;
};

const assignedUser = (call: Call, app: Application): User => {
  const user = call.user();
  if (scopeOf(call, app, user) === undefined) throw notFound(user.id, 'AppUser');
  return user;
};

const assignedGroup = (call: Call, app: Application): string => {
  const { id } = call.org.groups.get(call.param('groupId'));
  if (!app.assignedGroups.has(id)) throw notFound(id, 'ApplicationGroupAssignment');
  return id;
};

/** The org does not keep when it was assigned; the application's last change stands in for it. */
const userJson = (call: Call, app: Application, user: User): object => ({
  id: user.id,
  externalId: null,
  created: app.created,
  lastUpdated: app.lastUpdated,
  scope: scopeOf(call, app, user),
  status: 'ACTIVE',
  statusChanged: app.lastUpdated,
  passwordChanged: null,
  syncState: 'DISABLED',
  credentials: { userName: user.profile.login },
  profile: {
    name: `${user.profile.firstName} ${user.profile.lastName}`,
    given_name: user.profile.firstName,
    family_name: user.profile.lastName,
    email: user.profile.email,
  },
  _links: {
    app: { href: `${call.orgUrl}/api/v1/apps/${app.id}` },
    user: { href: `${call.orgUrl}/api/v1/users/${user.id}` },
  },
});

const groupJson = (call: Call, app: Application, groupId: string): object => ({
  id: groupId,
  lastUpdated: app.lastUpdated,
  priority: [...app.assignedGroups].indexOf(groupId),
  profile: {},
  _links: {
    app: { href: `${call.orgUrl}/api/v1/apps/${app.id}` },
    self: { href: `${call.orgUrl}/api/v1/apps/${app.id}/groups/${groupId}` },
    group: { href: `${call.orgUrl}/api/v1/groups/${groupId}` },
  },
});
