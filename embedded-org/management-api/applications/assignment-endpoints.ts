import { z } from 'zod';
import type { Application } from '../../domain/applications.ts';
import type { PlainApplication } from '../../domain/plain-applications.ts';
import type { User } from '../../domain/users.ts';
import { notFound } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { assignable } from './application-endpoints.ts';

const users = '/api/v1/apps/:appId/users';
const groups = '/api/v1/apps/:appId/groups';

const userBody = z.object({ id: z.string(), scope: z.enum(['USER', 'GROUP']).nullish() });

const priority = z.number().int().min(0).max(10_000);
const profile = z.record(z.string(), z.unknown());

const groupBody = z.object({ priority: priority.nullish(), profile: profile.nullish() });

/** A change of an assignment, in the manner of JSON Patch (RFC 6902). */
const patchBody = z.array(
  z.union([
    z.object({ op: z.enum(['add', 'replace']), path: z.literal('/priority'), value: priority }),
    z.object({ op: z.enum(['add', 'replace']), path: z.literal('/profile'), value: profile }),
    z.object({
      op: z.enum(['add', 'replace']),
      path: z.string().regex(/^\/profile\/[^/]+$/),
      value: z.unknown(),
    }),
  ]),
);

/** Who may use an application: users, and groups of users. */
export const assignmentEndpoints: readonly Endpoint[] = [
  endpoint('GET', users, 'apps.read', (call) => {
    const app = assignable(call);
    return call.page(
      call.org.users,
      { preset: 50, largest: 500 },
      (user) => userJson(call, app, user),
      (user) => scopeOf(call, app, user) !== undefined,
    );
  }),
  endpoint('POST', users, 'apps.manage', async (call) => {
    const app = assignable(call);
    const user = call.org.users.get((await call.body(userBody)).id);
    call.org.assignUser(app.id, user.id);
    return call.json(userJson(call, app, user));
  }),
  endpoint('GET', `${users}/:userId`, 'apps.read', (call) => {
    const app = assignable(call);
    return call.json(userJson(call, app, assignedUser(call, app)));
  }),
  endpoint('POST', `${users}/:userId`, 'apps.manage', (call) => {
    const app = assignable(call);
    const user = assignedUser(call, app);
    call.org.assignUser(app.id, user.id);
    return call.json(userJson(call, app, user));
  }),
  endpoint('DELETE', `${users}/:userId`, 'apps.manage', (call) => {
    const app = assignable(call);
    call.org.unassignUser(app.id, assignedUser(call, app).id);
    return call.nothing();
  }),
  endpoint('GET', groups, 'apps.read', (call) => {
    const app = assignable(call);
    return call.page(
      call.org.groups,
      { preset: 20, largest: 200 },
      ({ id }) => groupJson(call, app, id),
      ({ id }) => app.assignedGroups.has(id),
    );
  }),
  endpoint('GET', `${groups}/:groupId`, 'apps.read', (call) => {
    const app = assignable(call);
    return call.json(groupJson(call, app, assignedGroup(call, app)));
  }),
  endpoint('PUT', `${groups}/:groupId`, 'apps.manage', async (call) => {
    const app = assignable(call);
    const { id } = call.org.groups.get(call.param('groupId'));
    const given = await call.optionalBody(groupBody);
    call.org.assignGroup(app.id, id);
    if (given?.profile) app.groupProfiles.set(id, given.profile);
    if (typeof given?.priority === 'number') call.org.setGroupPriority(app.id, id, given.priority);
    return call.json(groupJson(call, app, id));
  }),
  endpoint('PATCH', `${groups}/:groupId`, 'apps.manage', async (call) => {
    const app = assignable(call);
    const id = assignedGroup(call, app);
    for (const { path, value } of await call.body(patchBody))
      if (path === '/priority') call.org.setGroupPriority(app.id, id, Number(value));
      else if (path === '/profile') app.groupProfiles.set(id, profile.parse(value));
      else {
        const attribute = path.slice('/profile/'.length);
        app.groupProfiles.set(id, { ...app.groupProfiles.get(id), [attribute]: value });
      }
    return call.json(groupJson(call, app, id));
  }),
  endpoint('DELETE', `${groups}/:groupId`, 'apps.manage', (call) => {
    const app = assignable(call);
    call.org.unassignGroup(app.id, assignedGroup(call, app));
    return call.nothing();
  }),
];

type Assignable = Application | PlainApplication;

const scopeOf = (call: Call, app: Assignable, user: User): 'USER' | 'GROUP' | undefined => {
  if (app.assignedUsers.has(user.id)) return 'USER';
  const isIn = (id: string): boolean =>
    id === call.org.groups.everyone.id || (call.org.groups.find(id)?.members.has(user.id) ?? false);
  return [...app.assignedGroups].some(isIn) ? 'GROUP' : undefined;
};

const assignedUser = (call: Call, app: Assignable): User => {
  const user = call.user();
  if (scopeOf(call, app, user) === undefined) throw notFound(user.id, 'AppUser');
  return user;
};

const assignedGroup = (call: Call, app: Assignable): string => {
  const { id } = call.org.groups.get(call.param('groupId'));
  if (!app.assignedGroups.has(id)) throw notFound(id, 'ApplicationGroupAssignment');
  return id;
};

/** The org does not keep when it was assigned; the application's last change stands in for it. */
const userJson = (call: Call, app: Assignable, user: User): object => ({
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

const groupJson = (call: Call, app: Assignable, groupId: string): object => ({
  id: groupId,
  lastUpdated: app.lastUpdated,
  priority: [...app.assignedGroups].indexOf(groupId),
  profile: app.groupProfiles.get(groupId) ?? {},
  _links: {
    app: { href: `${call.orgUrl}/api/v1/apps/${app.id}` },
    self: { href: `${call.orgUrl}/api/v1/apps/${app.id}/groups/${groupId}` },
    group: { href: `${call.orgUrl}/api/v1/groups/${groupId}` },
  },
});
