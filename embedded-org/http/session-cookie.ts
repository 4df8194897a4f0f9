import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const name = 'idx';
/** Seconds that a browser keeps a persistent cookie: the longest that browsers do, as Okta's. */
const persistentCookieLifetime = 34_560_000;

/** Value of the org's session cookie. */
export const sessionCookie = (c: Context): string | undefined => getCookie(c, name);

/**
 * Sets the org's session cookie. Over https it travels to other sites too, as Okta's does; plain
 * http allows that only within one site.
 *
 * @param persistent whether it outlives the browser
 */
export const setSessionCookie = (c: Context, value: string, persistent = false): void => {
  const secure = new URL(c.req.url).protocol === 'https:';
  setCookie(c, name, value, {
    path: '/',
    httpOnly: true,
    secure,
    sameSite: secure ? 'None' : 'Lax',
    ...(persistent && { maxAge: persistentCookieLifetime }),
  });
};

export const clearSessionCookie = (c: Context): void => {
  deleteCookie(c, name, { path: '/' });
};
