import { z } from 'zod';
import type { Group } from '../domain/groups.ts';
import { groupInLog, userInLog } from '../domain/log-entities.ts';
import type { User } from '../domain/users.ts';
import { applicationJson } from './applications/application-json.ts';
import type { Call } from './http/call.ts';
import type { Endpoint } from './http/endpoint.ts';
import type { PageSource } from './http/paging.ts';
import { endpoint } from './http/endpoint.ts';
import { userJson } from './users/user-json.ts';

const root = '/api/v1/groups';
const one = `${root}/:groupId`;

const body = z.object({
  profile: z.object({
    name: z.string().trim().min(1, "The field can't be left blank.").max(255),
    description: z.string().max(1024).nullish(),
  }),
});

/** Directory > Groups, with their members. */
export const groupEndpoints: readonly Endpoint[] = [
  endpoint('GET', root, 'groups.read', (call) => {
    const q = call.query('q')?.toLowerCase();
    const isFound = call.finds<Group>(
      call.query('search') ?? call.query('filter'),
      ['id', 'type', 'created', 'lastUpdated', 'lastMembershipUpdated', 'profile.'],
      (group) => (name) => attributes(group)[name],
    );
    return call.page(
      call.org.groups,
      { preset: 200, largest: 10_000 },
      json(call),
      (group) => isFound(group) && (q === undefined || group.name.toLowerCase().startsWith(q)),
    );
  }),
  endpoint('POST', root, 'groups.manage', async (call) => {
    const { profile } = await call.body(body);
    const group = call.org.groups.create(profile.name, profile.description);
    tell(call, group, 'create');
    return call.json(json(call)(group));
  }),
  endpoint('GET', one, 'groups.read', (call) => call.json(json(call)(found(call)))),
  endpoint('PUT', one, 'groups.manage', async (call) => {
    const { id } = found(call);
    const { name, description } = (await call.body(body)).profile;
    return call.json(json(call)(call.org.groups.update(id, name, description ?? null)));
  }),
  endpoint('DELETE', one, 'groups.manage', (call) => {
    const group = found(call);
    call.org.deleteGroup(group.id);
    tell(call, group, 'delete');
    return call.nothing();
  }),
  endpoint('GET', `${one}/users`, 'groups.read', (call) =>
    call.page(membersOf(call, found(call)), { preset: 1000, largest: 1000 }, (user) =>
      userJson(user, call.org, call.orgUrl),
    ),
  ),
  endpoint('PUT', `${one}/users/:userId`, 'groups.manage', (call) => {
    const { id } = found(call);
    const user = call.user();
    call.org.groups.addMember(id, user.id);
    tellMembership(call, id, user, 'add');
    return call.nothing();
  }),
  endpoint('DELETE', `${one}/users/:userId`, 'groups.manage', (call) => {
    const { id } = found(call);
    const user = call.user();
    call.org.groups.removeMember(id, user.id);
    tellMembership(call, id, user, 'remove');
    return call.nothing();
  }),
  endpoint('GET', `${one}/apps`, 'groups.read', (call) => {
    const { id } = found(call);
    return call.page(
      call.org.applications,
      { preset: 20, largest: 200 },
      (app) => applicationJson(app, call.parts, call.orgUrl),
      ({ assignedGroups }) => assignedGroups.has(id),
    );
  }),
];

const found = (call: Call): Group => call.org.groups.get(call.param('groupId'));

/** Everybody is in the built-in group; nobody who is gone is in any. */
const membersOf = ({ org }: Call, group: Group): PageSource<User> | User[] =>
  group === org.groups.everyone
    ? org.users
    : [...group.members].map((id) => org.users.find(id)).filter((user) => user !== undefined);

const tell = ({ org }: Call, group: Group, deed: 'create' | 'delete'): void => {
  org.log.record({
    eventType: `group.lifecycle.${deed}`,
    displayMessage: deed === 'create' ? 'Create Okta group' : 'Delete Okta group',
    targets: [groupInLog(group)],
  });
};

const tellMembership = ({ org }: Call, id: string, user: User, deed: 'add' | 'remove'): void => {
  org.log.record({
    eventType: `group.user_membership.${deed}`,
    displayMessage:
      deed === 'add' ? 'Add user to group membership' : 'Remove user from group membership',
    targets: [userInLog(user), groupInLog(org.groups.get(id))],
  });
};

const attributes = (group: Group): Record<string, string | null> => ({
  id: group.id,
  type: group.type,
  created: group.created,
  lastUpdated: group.lastUpdated,
  lastMembershipUpdated: group.lastMembershipUpdated,
  'profile.name': group.name,
  'profile.description': group.description,
});

const json =
  (call: Call) =>
  (group: Group): object =>
    groupJson(group, call.orgUrl);

export const groupJson = (group: Group, orgUrl: string): object => {
  const self = `${orgUrl}${root}/${group.id}`;
  const logo = (name: string): object => ({
    name,
    href: `${orgUrl}/assets/img/logos/groups/okta-${name}.png`,
    type: 'image/png',
  });
  return {
    id: group.id,
    created: group.created,
    lastUpdated: group.lastUpdated,
    lastMembershipUpdated: group.lastMembershipUpdated,
    objectClass: ['okta:user_group'],
    type: group.type,
    profile: { name: group.name, description: group.description },
    _links: {
      logo: [logo('medium'), logo('large')],
      users: { href: `${self}/users` },
      apps: { href: `${self}/apps` },
    },
  };
};
