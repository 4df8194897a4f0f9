import type { Hono } from 'hono';
import type { OrgContext } from '../../context.ts';
import { clearSessionCookie, sessionCookie } from '../../http/session-cookie.ts';
import { errorPage } from '../../sign-in/error-page.ts';
import { oauthErrors } from '../oauth-error.ts';
import { ServerRoute, parametersOf } from '../server-route.ts';

/** `/logout` (OpenID Connect RP-Initiated Logout 1.0). */
export const logoutRoute = (app: Hono, context: OrgContext): void => {
  new ServerRoute(app, context, (c, { error, description }) =>
    c.html(errorPage(context.parts.org.name, error, description), 400),
  ).both('logout', async (c, server) => {
    const { oauth, org } = context.parts;
    const parameters = await parametersOf(c);
    const hint = parameters.require('id_token_hint');
    const claims = await oauth.issuer.verify(server, hint, { expired: true });
    const client = oauth.clients.findApplication(String(claims?.aud));
    if (!claims || !client) throw oauthErrors.invalidIdToken();
    const target = parameters.get('post_logout_redirect_uri');
    if (target !== undefined && !oauth.clients.isLogoutRedirect(client, target))
      throw oauthErrors.illegalPostLogoutRedirectUri(
        `${context.adminUrl()}/admin/app/oidc_client/instance/${client.id}#tab-general`,
      );
    const session = org.sessions.resume(sessionCookie(c));
    if (session && session.userId !== claims.sub) throw oauthErrors.sessionOfAnotherUser();
    if (session) org.sessions.end(session.id);
    clearSessionCookie(c);
    if (target === undefined) return c.redirect('/login/login.htm');
    const url = new URL(target);
    const state = parameters.get('state');
    if (state !== undefined) url.searchParams.set('state', state);
    return c.redirect(url.href);
  });
};
