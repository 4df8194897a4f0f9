import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { ApiToken } from '../../domain/api-tokens.ts';
import { clientInLog, userInLog } from '../../domain/log-entities.ts';
import type { Org } from '../../domain/org.ts';
import type { LogEntity } from '../../domain/system-log.ts';
import type { User } from '../../domain/users.ts';
import { invalidAccessToken, invalidSession, invalidToken } from './api-error.ts';
import type { ManagementParts } from './management-context.ts';
import type { RoleHolder } from './permissions.ts';

/** Who calls: a user with an API token or a browser session, or a client with an access token. */
export interface Caller extends RoleHolder {
  /** Of the user, or of the application that acts for itself. */
  readonly id: string;
  /** Absent for an application that acts for itself. */
  readonly user: User | undefined;
  /** Absent for a browser and for an access token. */
  readonly token: ApiToken | undefined;
  /** What an access token is good for; absent for other credentials, which are good for all. */
  readonly scopes: ReadonlySet<string> | undefined;
  /** As the System Log names the caller. */
  readonly inLog: LogEntity;
}

/** The cookie of a session of the org, as the sign-in sets it. */
const sessionCookie = 'idx';

/**
 * The caller of a request: `Authorization: SSWS {token}`, `Authorization: Bearer {access token}`, or
 * the session cookie where the request changes nothing.
 *
 * @throws ApiError 401 for a token that is not valid, 403 for a call without credentials
 */
export const callerOf = async (c: Context, parts: ManagementParts): Promise<Caller> => {
  const { org } = parts;
  const authorization = c.req.header('authorization');
  if (authorization !== undefined) {
    const bearer = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
    return bearer === undefined ? byApiToken(org, authorization) : byAccessToken(parts, bearer);
  }
  // A page of another site can send the cookie with a form; it cannot read what comes back.
  const session =
    c.req.method === 'GET' ? org.sessions.resume(getCookie(c, sessionCookie)) : undefined;
  const user = session && activeUser(org, session.userId);
  if (!user) throw invalidSession();
  return byUser(user);
};

const byApiToken = (org: Org, authorization: string): Caller => {
  const value = /^SSWS\s+(\S+)$/i.exec(authorization)?.[1];
  const token = value === undefined ? undefined : org.apiTokens.find(value);
  const user = token && activeUser(org, token.userId);
  if (!user) throw invalidToken();
  return { ...byUser(user), token };
};

/**
 * An access token of the org authorization server with `okta.*` scopes: of a service app, which
 * acts with the roles it was given, or of a user, who acts with their own. Source: Okta, «Implement
 * OAuth for Okta».
 */
const byAccessToken = async ({ org, oauth }: ManagementParts, value: string): Promise<Caller> => {
  // The address is of no consequence: the signature is checked, and that the org has issued it.
  const claims = await oauth.issuer.verify(oauth.servers.orgServer(''), value);
  const issued = claims?.jti === undefined ? undefined : oauth.accessTokens.find(claims.jti);
  if (!claims || issued?.serverId !== 'org' || oauth.accessTokens.state(issued.jti) !== 'active')
    throw invalidAccessToken();
  const granted = Array.isArray(claims['scp']) ? claims['scp'].map(String) : [];
  const scopes = new Set(granted);
  if (issued.userId !== undefined) {
    const user = activeUser(org, issued.userId);
    if (!user) throw invalidAccessToken();
    return { ...byUser(user), scopes };
  }
  const app = org.applications.findByClientId(issued.clientId);
  if (app?.status !== 'ACTIVE') throw invalidAccessToken();
  return {
    id: app.clientId,
    user: undefined,
    token: undefined,
    scopes,
    roles: new Map(org.clientRoles.of(app.id).map((role) => [role.id, role])),
    inLog: clientInLog(app),
  };
};

const byUser = (user: User): Caller => ({
  id: user.id,
  user,
  token: undefined,
  scopes: undefined,
  roles: user.roles,
  inLog: userInLog(user),
});

/** A token or session ends with its user. */
const activeUser = (org: Org, id: string): User | undefined => {
  const user = org.users.find(id);
  return user?.status === 'ACTIVE' ? user : undefined;
};
