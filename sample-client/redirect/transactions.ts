import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** What a browser is remembered by while its user is away at the org, and by whom it is used then. */
export interface Remembered<Pending, Account> {
  readonly pending?: Pending;
  readonly account?: Account;
}

/** What an app's server keeps of each browser, behind a cookie that says nothing. */
export class Transactions<Pending, Account> {
  readonly #kept = new Map<string, Remembered<Pending, Account>>();
  readonly #cookie: string;

  /** @param port of the app: cookies ignore ports, and several apps may stand on localhost */
  constructor(port: string) {
    this.#cookie = `sample-redirect-client-${port}`;
  }

  of(context: Context): Remembered<Pending, Account> {
    return this.#kept.get(getCookie(context, this.#cookie) ?? '') ?? {};
  }

  /** Keeps something instead of what was kept, under a new name. */
  keep(context: Context, remembered: Remembered<Pending, Account>): void {
    this.#kept.delete(getCookie(context, this.#cookie) ?? '');
    const id = randomBytes(32).toString('base64url');
    this.#kept.set(id, remembered);
    setCookie(context, this.#cookie, id, { httpOnly: true, sameSite: 'Lax', path: '/' });
  }

  forget(context: Context): void {
    this.#kept.delete(getCookie(context, this.#cookie) ?? '');
    deleteCookie(context, this.#cookie, { path: '/' });
  }

  clear(): void {
    this.#kept.clear();
  }
}
