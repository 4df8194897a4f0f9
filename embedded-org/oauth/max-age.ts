/**
 * Whether `max_age` asks for a new sign-in. Source: OpenID Connect Core 3.1.2.1; 0 asks for one in
 * any case, as `prompt=login` does.
 *
 * @param age of the session in milliseconds
 * @param maxAge in seconds
 */
export const isTooOld = (age: number, maxAge: number | undefined): boolean =>
  maxAge !== undefined && (maxAge === 0 || age > maxAge * 1000);
