import type { Context } from 'hono';
import { Hono } from 'hono';
import type { OrgContext } from '../context.ts';
import { appInLog, userInLog } from '../domain/log-entities.ts';
import { escaped, page } from '../sign-in/html.ts';
import { signInForHome } from '../sign-in/hosted-sign-in.ts';
import { userOf } from './user-of.ts';

/**
 * The App Embed Link, which a tile opens as well: from here Okta starts the sign-in of an
 * application (OpenID Connect Core 1.0, section 4).
 */
export const launchRoutes = (context: OrgContext): Hono => {
  const app = new Hono();
  app.get('/home/oidc_client/:appId/:linkId', (c) => launch(context, c, c.req.param('appId')));
  return app;
};

const launch = (context: OrgContext, c: Context, appId: string): Response => {
  const { org } = context.parts;
  const orgUrl = context.orgUrl(c.req.raw);
  const user = userOf(context, c);
  if (!user) return signInForHome(context, c, orgUrl + c.req.path);
  const app = org.applications.find(appId);
  if (app?.status !== 'ACTIVE') return notice(context, c, 404, 'Page not found');
  const sso = (result: 'SUCCESS' | 'FAILURE', reason?: string): void => {
    org.log.record({
      eventType: 'user.authentication.sso',
      displayMessage: 'User single sign on to app',
      outcome: { result, reason },
      actor: userInLog(user),
      targets: [appInLog(app), userInLog(user)],
    });
  };
  if (!org.dashboard.mayLaunch(app, user)) {
    sso('FAILURE', 'User is not assigned to the client application.');
    return notice(context, c, 403, 'You are not allowed to access this app.');
  }
  const url = org.dashboard.launchUrl(app, orgUrl);
  if (url === undefined)
    return notice(
      context,
      c,
      400,
      'Sign in to this app from the app itself: Okta cannot start it.',
    );
  sso('SUCCESS');
  return c.redirect(url);
};

/** What a user reads who cannot be let on. The words of a real org are not known. */
const notice = (context: OrgContext, c: Context, status: 400 | 403 | 404, text: string): Response =>
  c.html(
    page(
      `${context.parts.org.name} - Error`,
      `<main>
<h1>${escaped(text)}</h1>
<p><a href="/app/UserHome">Go to Homepage</a></p>
</main>`,
    ),
    status,
  );
