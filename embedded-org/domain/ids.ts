import { randomBytes } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Random characters out of letters and digits, as Okta's ids and secrets are made of. */
export const randomCharacters = (length: number): string =>
  Array.from(randomBytes(length), (byte) => alphabet.charAt(byte % alphabet.length)).join('');

/**
 * An id as Okta gives them: a prefix that tells the kind, 20 characters in all.
 *
 * @param prefix for example `0oa` (application), `00u` (user), `aus` (authorization server)
 */
export const newId = (prefix: string): string => prefix + randomCharacters(20 - prefix.length);
