import { createHmac } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { OrgContext } from '../context.ts';
import type { Session } from '../domain/sessions.ts';
import type { Viewer } from './screens/viewer.ts';

const cookie = 'okta-admin-session';

/** The administrator who sent a request, by the session of the Admin Console. */
export const viewerOf = (context: OrgContext, c: Context): Viewer | undefined => {
  const { org, screens } = context.parts;
  const session = org.adminSessions.resume(getCookie(c, cookie));
  const user = session && org.users.find(session.userId);
  if (user?.status !== 'ACTIVE' || !screens.permissions.mayEnter(user.id)) return undefined;
  return { userId: user.id, orgUrl: context.orgUrl() };
};

/** Starts a session and sets its cookie. It ends with the browser: administrators get no other. */
export const startSession = (
  context: OrgContext,
  c: Context,
  userId: string,
  factors: Session['factors'],
): void => {
  const { id } = context.parts.org.adminSessions.start(userId, factors);
  const secure = context.adminUrl().startsWith('https:');
  setCookie(c, cookie, id, { path: '/', httpOnly: true, secure, sameSite: 'Lax' });
};

export const endSession = (context: OrgContext, c: Context): void => {
  const id = getCookie(c, cookie);
  if (id !== undefined) context.parts.org.adminSessions.end(id);
  deleteCookie(c, cookie, { path: '/' });
};

/** What a page of the console sends along to show that the request is its own. */
export const xsrfTokenOf = (c: Context): string =>
  createHmac('sha256', sessionIdOf(c)).update('xsrf').digest('hex');

/** @param token what the request brings along, in a header or in a form */
export const isOwnRequest = (
  c: Context,
  token: string | undefined = c.req.header('x-okta-xsrftoken'),
): boolean => token === xsrfTokenOf(c);

/** What tells the session of a request from others. */
export const sessionIdOf = (c: Context): string => getCookie(c, cookie) ?? '';
