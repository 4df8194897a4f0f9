import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { ApiToken } from '../../domain/api-tokens.ts';
import type { Org } from '../../domain/org.ts';
import type { User } from '../../domain/users.ts';
import { invalidSession, invalidToken } from './api-error.ts';

/** Who calls: the user whose token or browser session the request carries. */
export interface Caller {
  readonly user: User;
  /** Absent for a browser. */
  readonly token: ApiToken | undefined;
}

/** The cookie of a session of the org, as the sign-in sets it. */
const sessionCookie = 'idx';

/**
 * The caller of a request: `Authorization: SSWS {token}`, or the session cookie where the request
 * changes nothing.
 *
 * @throws ApiError 401 for a token that is not valid, 403 for a call without credentials
 */
export const callerOf = (c: Context, org: Org): Caller => {
  const authorization = c.req.header('authorization');
  if (authorization !== undefined) return byToken(org, authorization);
  // A page of another site can send the cookie with a form; it cannot read what comes back.
  const session =
    c.req.method === 'GET' ? org.sessions.resume(getCookie(c, sessionCookie)) : undefined;
  const user = session && activeUser(org, session.userId);
  if (!user) throw invalidSession();
  return { user, token: undefined };
};

const byToken = (org: Org, authorization: string): Caller => {
  const value = /^SSWS\s+(\S+)$/i.exec(authorization)?.[1];
  const token = value === undefined ? undefined : org.apiTokens.find(value);
  const user = token && activeUser(org, token.userId);
  if (!user) throw invalidToken();
  return { user, token };
};

/** A token or session ends with its user. */
const activeUser = (org: Org, id: string): User | undefined => {
  const user = org.users.find(id);
  return user?.status === 'ACTIVE' ? user : undefined;
};
