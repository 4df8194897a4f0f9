import type { Context } from 'hono';
import { Hono } from 'hono';
import type { OrgContext } from '../context.ts';
import { clearSessionCookie, sessionCookie, setSessionCookie } from '../http/session-cookie.ts';
import { authorizationError } from '../oauth/authorization-response.ts';
import { oauthErrors } from '../oauth/oauth-error.ts';
import { authnRoutes } from './authn-routes.ts';
import { emailLinkPage } from './email-link-page.ts';
import { errorPage } from './error-page.ts';
import { signInForHome } from './hosted-sign-in.ts';
import { sessionRoutes } from './session-routes.ts';
import { signInPage } from './sign-in-page.ts';
import { widgetAssets } from './widget-assets.ts';

/** The hosted sign-in page and the session endpoints. */
export const signInPages = (context: OrgContext): Hono => {
  const app = new Hono();
  app.route('/', widgetAssets());
  app.route('/', sessionRoutes(context));
  app.route('/', authnRoutes(context));
  app.get('/', (c) => c.redirect('/app/UserHome'));
  app.get('/login/login.htm', (c) => signIn(context, c));
  app.get('/signin', (c) => signIn(context, c));
  app.get('/login/token/redirect', (c) => {
    const success = context.parts.identityEngine.redeem(c.req.query('stateToken') ?? '');
    if (!success) return c.redirect('/login/login.htm');
    setSessionCookie(c, success.sessionId, success.persistent);
    return c.redirect(success.resume);
  });
  app.get('/email/verify/:challenge', (c) => emailLink(context, c));
  app.get('/login/sessionCookieRedirect', (c) => {
    const sessionId = context.parts.identityEngine.classic.redeem(c.req.query('token') ?? '');
    if (sessionId !== undefined) setSessionCookie(c, sessionId);
    return c.redirect(destination(context, c, c.req.query('redirectUrl') ?? '/app/UserHome'));
  });
  app.get('/login/error/redirect', (c) => refused(context, c));
  app.get('/login/signout', (c) => {
    const id = sessionCookie(c);
    if (id !== undefined) context.parts.org.sessions.end(id);
    clearSessionCookie(c);
    return c.redirect(destination(context, c, fromUri(c) ?? '/login/login.htm'));
  });
  return app;
};

/** The sign-in page; who is signed in already goes on at once. */
const signIn = (context: OrgContext, c: Context): Response => {
  const target = destination(context, c, fromUri(c) ?? '/app/UserHome');
  if (context.parts.org.sessions.resume(sessionCookie(c))) return c.redirect(target);
  return signInForHome(context, c, target);
};

/** Where a magic link leads: a new password is chosen here, all else in the tab that asked. */
const emailLink = (context: OrgContext, c: Context): Response => {
  const { identityEngine, org } = context.parts;
  const link = identityEngine.openLink(c.req.param('challenge') ?? '');
  c.header('cache-control', 'no-cache, no-store');
  switch (link.kind) {
    case 'continue':
      return c.html(signInPage(org.name, context.orgUrl(c.req.raw), link.signIn.handle));
    case 'opened':
      return c.html(emailLinkPage(org.name, 'Please return to the original tab.'));
    case 'expired':
      return c.html(
        emailLinkPage(
          org.name,
          'This email link has expired. To resend it, return to the screen where you requested it.',
        ),
      );
  }
};

const fromUri = (c: Context): string | undefined => c.req.query('fromURI');

/** A URL that leads into this org or to a trusted origin for redirects; home for any other. */
const destination = (context: OrgContext, c: Context, asked: string): string => {
  const orgUrl = context.orgUrl(c.req.raw);
  const { trustedOrigins } = context.parts.org;
  const url = URL.canParse(asked, orgUrl) ? new URL(asked, orgUrl) : undefined;
  const known = url && (url.origin === orgUrl || trustedOrigins.allowsRedirect(url.origin));
  return known ? url.href : `${orgUrl}/app/UserHome`;
};

/** Where a sign-in without success leads: back to the client, if there is one. */
const refused = (context: OrgContext, c: Context): Response => {
  const { identityEngine, org } = context.parts;
  const signIn = identityEngine.find(c.req.query('stateToken') ?? '');
  const error =
    signIn?.failure === 'not-assigned'
      ? oauthErrors.userNotAssigned()
      : oauthErrors.noMatchingPolicy();
  const request = signIn?.purpose.request;
  if (request && signIn.failure) return authorizationError(c, request, error);
  return c.html(errorPage(org.name, error.error, error.description), 400);
};
