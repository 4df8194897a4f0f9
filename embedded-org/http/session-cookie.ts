import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const name = 'idx';

/** Value of the org's session cookie. */
export const sessionCookie = (c: Context): string | undefined => getCookie(c, name);

/**
 * Sets the org's session cookie. Over https it travels to other sites too, as Okta's does; plain
 * http allows that only within one site.
 */
export const setSessionCookie = (c: Context, value: string): void => {
  const secure = new URL(c.req.url).protocol === 'https:';
  setCookie(c, name, value, {
    path: '/',
    httpOnly: true,
    secure,
    sameSite: secure ? 'None' : 'Lax',
  });
};

export const clearSessionCookie = (c: Context): void => {
  deleteCookie(c, name, { path: '/' });
};
