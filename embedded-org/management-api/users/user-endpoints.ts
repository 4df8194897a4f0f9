import { z } from 'zod';
import type { UserProfile } from '../../domain/user-profile.ts';
import { userInLog } from '../../domain/log-entities.ts';
import type { User } from '../../domain/users.ts';
import { groupJson } from '../groups.ts';
import { accessDenied } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { requireSoundPassword } from './new-password.ts';
import { userJson } from './user-json.ts';

const root = '/api/v1/users';
const one = `${root}/:userId`;

const credentials = z
  .object({
    password: z.object({ value: z.string().min(1).max(72).nullish() }).nullish(),
    recovery_question: z
      .object({ question: z.string().min(1).max(255), answer: z.string().min(4) })
      .nullish(),
  })
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
    const groups = (body.groupIds ?? []).map((id) => fillable(call, id));
    const profile = profileOf(body.profile);
    const password = body.credentials?.password?.value ?? undefined;
    if (password !== undefined) {
      const groupIds = new Set([call.org.groups.everyone.id, ...groups]);
      requireSoundPassword(call, { id: '', groupIds }, profile, password);
    }
    const user = call.org.users.create({
      profile,
      password,
      activate: call.query('activate') !== 'false',
    });
    for (const id of groups) call.org.groups.addMember(id, user.id);
    setQuestion(call, user, body);
    tell(call, user, 'user.lifecycle.create', 'Create Okta user');
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
    const user = changeable(call);
    const isGone = user.status === 'DEPROVISIONED';
    call.org.userLifecycle.delete(user.id);
    if (isGone) tell(call, user, 'user.lifecycle.delete.initiated', 'Delete Okta user');
    else tell(call, user, 'user.lifecycle.deactivate', 'Deactivate Okta user');
    return call.nothing();
  }),
  endpoint('GET', `${one}/groups`, 'signed-in', (call) => {
    const ids = call.org.groups.of(readable(call).id);
    const groups = call.org.groups.all().filter(({ id }) => ids.has(id));
    return call.list(groups, (group) => groupJson(group, call.orgUrl));
  }),
  endpoint('DELETE', `${one}/sessions`, 'users.manage', (call) => {
    const { id } = changeable(call);
    call.org.userLifecycle.endSessions(id);
    if (call.query('oauthTokens') === 'true') revokeTokensOf(call, id);
    return call.nothing();
  }),
];

function listUsers(call: Call): Response {
  const q = call.query('q')?.toLowerCase();
  const search = call.query('search');
  const expression = search ?? call.query('filter');
  const isFound = call.finds<User>(
    expression,
    ['id', 'status', 'created', 'activated', 'statusChanged', 'lastUpdated', 'profile.'],
    (user) => (name) => attribute(user, name),
  );
  // Who is gone is found by an expression only.
  const isListed = (user: User): boolean =>
    isFound(user) &&
    (expression !== undefined || user.status !== 'DEPROVISIONED') &&
    (q === undefined || isMeantBy(q, user));
  const sizes = { preset: q === undefined ? 200 : 10, largest: 200 };
  const sortBy = search === undefined ? undefined : call.query('sortBy');
  if (sortBy === undefined)
    return call.page(call.org.users, sizes, (user) => json(call, user), isListed);
  const sign = call.query('sortOrder')?.toLowerCase() === 'desc' ? -1 : 1;
  const sorted = call.org.users
    .all()
    .filter(isListed)
    .sort((a, b) => sign * (attribute(a, sortBy) ?? '').localeCompare(attribute(b, sortBy) ?? ''));
  return call.page(sorted, sizes, (user) => json(call, user));
}

const isMeantBy = (q: string, { profile }: User): boolean =>
  [profile.firstName, profile.lastName, profile.email].some((text) =>
    text.toLowerCase().startsWith(q),
  );

/** The user of the path, where the caller is that user or may read users. */
const readable = (call: Call): User => {
  const named = call.param('userId');
  const { user } = call.caller;
  if (!user || (named !== 'me' && named !== user.id)) call.require('users.read');
  else call.requireScope('users.read');
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
  const after = profileOf(profile);
  const password = body.credentials?.password?.value;
  if (password) requireSoundPassword(call, user, after, password);
  const updated = call.org.users.updateProfile(user.id, after);
  if (password) call.org.users.setPassword(user.id, password);
  setQuestion(call, user, body);
  tell(call, user, 'user.account.update_profile', 'Update user profile for Okta');
  return updated;
};

const revokeTokensOf = ({ parts }: Call, userId: string): void => {
  const { refreshTokens, accessTokens } = parts.oauth;
  for (const family of refreshTokens.all())
    if (family.grant.userId === userId) refreshTokens.revoke(family);
  accessTokens.revokeOf(userId);
};

const setQuestion = (
  { org }: Call,
  { id }: User,
  { credentials: given }: Pick<z.output<typeof wholeBody>, 'credentials'>,
): void => {
  const recovery = given?.recovery_question;
  if (!recovery) return;
  const { question, answer } = recovery;
  org.users.setSecurityQuestion(id, { questionKey: 'custom', question }, answer);
};

const tell = ({ org }: Call, user: User, eventType: string, displayMessage: string): void => {
  org.log.record({ eventType, displayMessage, targets: [userInLog(user)] });
};

/** @throws ApiError for the built-in group, to which nobody is added */
const fillable = ({ org }: Call, groupId: string): string => {
  const { id, type } = org.groups.get(groupId);
  if (type === 'BUILT_IN') throw accessDenied();
  return id;
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
