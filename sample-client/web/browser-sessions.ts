import { randomBytes } from 'node:crypto';
import type { OktaAuth } from '@okta/okta-auth-js';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { SignIn } from '../sign-in/sign-in.ts';

/** What the server keeps for one browser: a sign-in under way, and then the tokens. */
export interface BrowserSession {
  readonly client: OktaAuth;
  readonly signIn: SignIn;
}

/** The browsers a web app knows, each by a cookie that says nothing. */
export class BrowserSessions {
  readonly #sessions = new Map<string, BrowserSession>();
  readonly #cookie: string;

  /** @param port of the app: cookies ignore ports, and several apps may stand on localhost */
  constructor(port: string) {
    this.#cookie = `sample-web-client-${port}`;
  }

  find(context: Context): BrowserSession | undefined {
    return this.#sessions.get(getCookie(context, this.#cookie) ?? '');
  }

  begin(context: Context, client: OktaAuth): BrowserSession {
    const session = { client, signIn: new SignIn(client) };
    this.#name(context, session);
    return session;
  }

  /** Gives a session a new name: one from before the sign-in may be known to others. */
  rename(context: Context, session: BrowserSession): void {
    this.#forget(context);
    this.#name(context, session);
  }

  end(context: Context): void {
    this.#forget(context);
    deleteCookie(context, this.#cookie, { path: '/' });
  }

  clear(): void {
    this.#sessions.clear();
  }

  #name(context: Context, session: BrowserSession): void {
    const id = randomBytes(32).toString('base64url');
    this.#sessions.set(id, session);
    setCookie(context, this.#cookie, id, { httpOnly: true, sameSite: 'Lax', path: '/' });
  }

  #forget(context: Context): void {
    this.#sessions.delete(getCookie(context, this.#cookie) ?? '');
  }
}
