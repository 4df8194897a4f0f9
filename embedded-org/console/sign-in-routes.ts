import type { Hono } from 'hono';
import type { OrgContext } from '../context.ts';
import { randomCharacters } from '../domain/ids.ts';
import { forbiddenPage } from './page.ts';
import { endSession, startSession } from './session.ts';

const callback = '/admin/sso/callback';
/** Milliseconds a sign-in may take until the console has forgotten what was asked for. */
const patience = 3_600_000;

/** Sign-ins that are under way: the page asked for, by the `state` of the request. */
export class PendingSignIns {
  readonly #context: OrgContext;
  readonly #pages = new Map<string, { page: string; until: number }>();

  constructor(context: OrgContext) {
    this.#context = context;
  }

  /** Where the browser is sent to sign in, to come back to a page of the console. */
  begin(page: string): string {
    const { org } = this.#context.parts;
    const now = org.clock.now();
    for (const [state, { until }] of this.#pages) if (until < now) this.#pages.delete(state);
    const state = randomCharacters(40);
    this.#pages.set(state, { page, until: now + patience });
    const url = new URL('/oauth2/v1/authorize', this.#context.orgUrl());
    url.search = new URLSearchParams({
      client_id: org.builtInApplications.adminConsole.clientId,
      response_type: 'code',
      scope: 'openid',
      redirect_uri: this.redirectUri(),
      state,
      nonce: randomCharacters(32),
    }).toString();
    return url.href;
  }

  /** The page that was asked for; once. */
  end(state: string): string | undefined {
    const pending = this.#pages.get(state);
    this.#pages.delete(state);
    return pending && pending.until >= this.#context.parts.org.clock.now()
      ? pending.page
      : undefined;
  }

  redirectUri(): string {
    return this.#context.adminUrl() + callback;
  }
}

/** The way into the console and out of it (OpenID Connect Core 1.0, authorization code flow). */
export const signInRoutes = (app: Hono, context: OrgContext, pending: PendingSignIns): void => {
  app.get(callback, (c) => {
    const { oauth, org, screens } = context.parts;
    const page = pending.end(c.req.query('state') ?? '');
    const code = c.req.query('code');
    if (c.req.query('error') === 'access_denied') return forbiddenPage(context, c);
    const signIn =
      code === undefined ? undefined : oauth.redeemAdminConsoleCode(code, pending.redirectUri());
    // A sign-in that has been forgotten or was never begun here starts again.
    if (page === undefined || !signIn) return c.redirect('/admin/dashboard');
    const user = org.users.get(signIn.user.id);
    if (!screens.permissions.mayEnter(user.id)) return forbiddenPage(context, c);
    startSession(context, c, user.id, signIn.factors);
    // Absolute: a page such as `//example.com` would else be another host.
    return c.redirect(context.adminUrl() + page);
  });
  app.get('/admin/sso/logout', (c) => {
    endSession(context, c);
    return c.redirect(`${context.orgUrl()}/login/signout`);
  });
};
