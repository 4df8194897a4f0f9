import type { AdminRole } from '../../domain/users.ts';

/** What the endpoints are about, as Okta's OAuth scopes divide them. */
export type Area =
  | 'apps'
  | 'appGrants'
  | 'authorizationServers'
  | 'authenticators'
  | 'users'
  | 'roles'
  | 'groups'
  | 'policies'
  | 'trustedOrigins'
  | 'features'
  | 'logs'
  | 'sessions'
  | 'apiTokens'
  | 'captchas'
  | 'botProtection'
  | 'threatInsights'
  | 'orgs';

/** What an endpoint needs. To manage includes to read. */
export type Permission = `${Area}.${'read' | 'manage'}`;

/** A user or an application, with the administrator roles it has. */
export interface RoleHolder {
  readonly roles: ReadonlyMap<string, { readonly type: AdminRole }>;
}

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
    'authenticators.read',
    'trustedOrigins.manage',
    'features.read',
    'logs.read',
    'sessions.manage',
    'apiTokens.read',
    'orgs.read',
  ],
  APP_ADMIN: [
    'apps.manage',
    'appGrants.read',
    'users.read',
    'groups.read',
    'policies.read',
    'logs.read',
    'orgs.read',
  ],
  API_ACCESS_MANAGEMENT_ADMIN: [
    'authorizationServers.manage',
    'apps.read',
    'users.read',
    'groups.read',
    'orgs.read',
  ],
  USER_ADMIN: ['users.manage', 'groups.manage', 'sessions.manage', 'orgs.read'],
  HELP_DESK_ADMIN: ['users.read', 'groups.read', 'orgs.read'],
  READ_ONLY_ADMIN: [
    'apps.read',
    'appGrants.read',
    'authorizationServers.read',
    'authenticators.read',
    'users.read',
    'roles.read',
    'groups.read',
    'policies.read',
    'trustedOrigins.read',
    'features.read',
    'logs.read',
    'apiTokens.read',
    'orgs.read',
  ],
  REPORT_ADMIN: ['apps.read', 'users.read', 'groups.read', 'logs.read', 'orgs.read'],
};

/** Whether one of the roles includes a permission. */
export const isPermitted = ({ roles }: RoleHolder, permission: Permission): boolean => {
  const manage = managing(permission);
  return [...roles.values()].some(
    ({ type }) =>
      type === 'SUPER_ADMIN' ||
      permissionsOf[type].some((held) => held === permission || held === manage),
  );
};

/** Whether the scopes of an access token include a permission: `okta.apps.manage` both. */
export const isInScope = (scopes: ReadonlySet<string>, permission: Permission): boolean =>
  scopes.has(`okta.${permission}`) || scopes.has(`okta.${managing(permission)}`);

const managing = (permission: Permission): string => permission.replace(/\.read$/, '.manage');

/**
 * Whether somebody may change a user's account: administrators are changed by organization and
 * super administrators, and super administrators only by their like.
 */
export const mayChange = (who: RoleHolder, other: RoleHolder): boolean => {
  const has = (of: RoleHolder, ...types: AdminRole[]): boolean =>
    [...of.roles.values()].some(({ type }) => types.includes(type));
  if (has(who, 'SUPER_ADMIN')) return true;
  if (has(other, 'SUPER_ADMIN')) return false;
  return other.roles.size === 0 || has(who, 'ORG_ADMIN');
};
