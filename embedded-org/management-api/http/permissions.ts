import type { AdminRole, User } from '../../domain/users.ts';

/** What the endpoints are about. */
export type Area =
  | 'apps'
  | 'authorizationServers'
  | 'users'
  | 'roles'
  | 'groups'
  | 'policies'
  | 'trustedOrigins'
  | 'apiTokens'
  | 'org';

/** What an endpoint needs. To manage includes to read. */
export type Permission = `${Area}.${'read' | 'manage'}`;

const readable: readonly Permission[] = [
  'apps.read',
  'authorizationServers.read',
  'users.read',
  'roles.read',
  'groups.read',
  'policies.read',
  'trustedOrigins.read',
  'apiTokens.read',
  'org.read',
];

/**
 * The standard roles. Source: Okta Help Center, «Standard administrator roles and permissions», as
 * far as the endpoints here need it. A super administrator may do everything.
 */
const permissionsOf: Record<Exclude<AdminRole, 'SUPER_ADMIN'>, readonly Permission[]> = {
  ORG_ADMIN: [
    'apps.read',
    'users.manage',
    'roles.read',
    'groups.manage',
    'policies.read',
    'trustedOrigins.manage',
    'apiTokens.read',
    'org.read',
  ],
  APP_ADMIN: ['apps.manage', 'users.read', 'groups.read', 'policies.read', 'org.read'],
  API_ACCESS_MANAGEMENT_ADMIN: [
    'authorizationServers.manage',
    'apps.read',
    'users.read',
    'groups.read',
    'org.read',
  ],
  USER_ADMIN: ['users.manage', 'groups.manage', 'org.read'],
  HELP_DESK_ADMIN: ['users.read', 'groups.read', 'org.read'],
  READ_ONLY_ADMIN: readable,
  REPORT_ADMIN: ['apps.read', 'users.read', 'groups.read', 'org.read'],
};

/** Whether one of the user's roles includes a permission. */
export const isPermitted = (user: User, permission: Permission): boolean => {
  const manage = permission.replace(/\.read$/, '.manage');
  return [...user.roles.values()].some(
    ({ type }) =>
      type === 'SUPER_ADMIN' ||
      permissionsOf[type].some((held) => held === permission || held === manage),
  );
};

/**
 * Whether a user may change another one's account: administrators are changed by organization and
 * super administrators, and super administrators only by their like.
 */
export const mayChange = (user: User, other: User): boolean => {
  const has = (of: User, ...types: AdminRole[]): boolean =>
    [...of.roles.values()].some(({ type }) => types.includes(type));
  if (has(user, 'SUPER_ADMIN')) return true;
  if (has(other, 'SUPER_ADMIN')) return false;
  return other.roles.size === 0 || has(user, 'ORG_ADMIN');
};
