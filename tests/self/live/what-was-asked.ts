import type { Asked } from './org-proxy.ts';

/** Method, host and path, as sentences have them. */
export const told = ({ method, host, path }: Asked): string => `${method} ${host} ${path}`;

/** RFC 9110, section 9.2.1, «Safe Methods»: they ask for no change. */
export const isSafe = ({ method }: Asked): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method);

/**
 * All of the sign-in that is no reading, each with what it is needed for: the Identity Engine takes
 * its steps by POST. Source: Okta, Identity Engine, «SDK and Sign-In Widget».
 */
const signIn: ReadonlySet<string> = new Set([
  // The widget asks where the sign-in stands: it begins one, and goes on with one.
  'POST org /idp/idx/introspect',
  // Who it is, by name, with the password where the page asks for both.
  'POST org /idp/idx/identify',
  // The one-time password, and the password where the page asks for it alone.
  'POST org /idp/idx/challenge/answer',
]);

/** Whether it is a step of the sign-in of an administrator. */
export const isSignIn = (asked: Asked): boolean => signIn.has(told(asked));
