import { z } from 'zod';
import type { UserProfile } from '../../domain/user-profile.ts';
import type { User } from '../../domain/users.ts';
import { groupJson } from '../groups.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { userJson } from './user-json.ts';

const root = '/api/v1/users';
const one = `${root}/:userId`;

const credentials = z
  .object({ password: z.object({ value: z.string().min(1).max(72).nullish() }).nullish() })
  .nullish();

const wholeBody = z.object({
  profile: z
    .object({
      login: z.string().max(100),
      email: z.string().max(100),
      firstName: z.string().max(50),
      lastName: z.string().max(50),
    })
    .catchall(z.string().nullable()),
  credentials,
  groupIds: z.array(z.string()).nullish(),
});

const changeBody = z.object({
  profile: z
    .object({
      login: z.string().max(100).exactOptional(),
      email: z.string().max(100).exactOptional(),
      firstName: z.string().max(50).exactOptional(),
      lastName: z.string().max(50).exactOptional(),
    })
    .catchall(z.string().nullable())
    .nullish(),
  credentials,
});

/** The people of the org. */
export const userEndpoints: readonly Endpoint[] = [
  endpoint('GET', root, 'users.read', listUsers),
  endpoint('POST', root, 'users.manage', async (call) => {
    const body = await call.body(wholeBody);
    const groups = (body.groupIds ?? []).map((id) => call.org.groups.get(id).id);
    const user = call.org.users.create({
      profile: profileOf(body.profile),
      password: body.credentials?.password?.value ?? undefined,
      activate: call.query('activate') !== 'false',
    });
    for (const id of groups) call.org.groups.addMember(id, user.id);
    if (call.query('nextLogin') === 'changePassword' && user.status === 'ACTIVE')
      call.org.userLifecycle.expirePassword(user.id);
    return call.json(json(call, user));
  }),
  endpoint('GET', one, 'signed-in', (call) => call.json(json(call, readable(call)))),
  endpoint('POST', one, 'users.manage', async (call) => {
    const user = changeable(call);
    const body = await call.body(changeBody);
    return call.json(json(call, update(call, user, { ...user.profile, ...body.profile }, body)));
  }),
  endpoint('PUT', one, 'users.manage', async (call) => {
    const user = changeable(call);
    const body = await call.body(wholeBody);
    return call.json(json(call, update(call, user, body.profile, body)));
  }),
  endpoint('DELETE', one, 'users.manage', (call) => {
    call.org.userLifecycle.delete(changeable(call).id);
    return call.nothing();
  }),
  endpoint('GET', `${one}/groups`, 'signed-in', (call) => {
    const ids = call.org.groups.of(readable(call).id);
    const groups = call.org.groups.all().filter(({ id }) => ids.has(id));
    return call.list(groups, (group) => groupJson(group, call.orgUrl));
  }),
  endpoint('DELETE', `${one}/sessions`, 'users.manage', (call) => {
    call.org.userLifecycle.endSessions(changeable(call).id);
    return call.nothing();
  }),
];

function listUsers(call: Call): Response {
  const q = call.query('q')?.toLowerCase();
  const expression = call.query('search') ?? call.query('filter');
  const users = call
    .found(
      call.org.users.all(),
      expression,
      ['id', 'status', 'created', 'activated', 'statusChanged', 'lastUpdated', 'profile.'],
      (user) => (name) => attribute(user, name),
    )
    // Who is gone is found by an expression only.
    .filter(({ status }) => expression !== undefined || status !== 'DEPROVISIONED')
    .filter(
      ({ profile }) =>
        q === undefined ||
        [profile.firstName, profile.lastName, profile.email].some((text) =>
          text.toLowerCase().startsWith(q),
        ),
    );
  const sizes = { preset: q === undefined ? 200 : 10, largest: 200 };
  return call.page(users, sizes, (user) => json(call, user));
}

/** The user of the path, where the caller is that user or may read users. */
const readable = (call: Call): User => {
  const user = call.param('userId') === 'me' ? call.caller.user : undefined;
  if (user) return user;
  if (call.param('userId') !== call.caller.user.id) call.require('users.read');
  return call.user();
};

/** The user of the path, where the caller may change that account. */
export const changeable = (call: Call): User => {
  const user = call.user();
  call.requireSayOver(user);
  return user;
};

const update = (
  call: Call,
  user: User,
  profile: UserProfile,
  body: Pick<z.output<typeof wholeBody>, 'credentials'>,
): User => {
  const updated = call.org.users.updateProfile(user.id, profileOf(profile));
  const password = body.credentials?.password?.value;
  if (password) call.org.users.setPassword(user.id, password);
  return updated;
};

/** An attribute without a value is one the profile does not have. */
const profileOf = (given: UserProfile): UserProfile =>
  Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  ) as UserProfile;

const attribute = (user: User, name: string): string | null | undefined => {
  const value: unknown = name.startsWith('profile.')
    ? user.profile[name.slice('profile.'.length)]
    : user[name as 'id' | 'status' | 'created' | 'activated' | 'statusChanged' | 'lastUpdated'];
  return typeof value === 'string' ? value : undefined;
};

const json = (call: Call, user: User): object => userJson(user, call.org, call.orgUrl);
