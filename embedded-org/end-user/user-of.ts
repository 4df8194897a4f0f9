import type { Context } from 'hono';
import type { OrgContext } from '../context.ts';
import type { User } from '../domain/users.ts';
import { sessionCookie } from '../http/session-cookie.ts';

/** Who is signed in to the org with this browser. */
export const userOf = (context: OrgContext, c: Context): User | undefined => {
  const { org } = context.parts;
  const session = org.sessions.resume(sessionCookie(c));
  const user = session && org.users.find(session.userId);
  return user?.status === 'ACTIVE' ? user : undefined;
};
