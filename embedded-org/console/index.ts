import { Hono } from 'hono';
import type { OrgContext } from '../context.ts';
import { assetRoutes } from './assets.ts';
import { Aftermaths } from './aftermaths.ts';
import { embeddedLoginSettings } from './embedded-login-settings.ts';
import { formRoutes } from './form-routes.ts';
import { internalRoutes } from './internal-routes.ts';
import { page } from './page.ts';
import { lookAt } from './places.ts';
import { sessionIdOf, viewerOf } from './session.ts';
import { PendingSignIns, signInRoutes } from './sign-in-routes.ts';

/** The Admin Console: everything on the admin host. */
export const adminConsole = (context: OrgContext): Hono => {
  const app = new Hono();
  const pending = new PendingSignIns(context);
  const aftermaths = new Aftermaths();
  assetRoutes(app);
  signInRoutes(app, context, pending);
  embeddedLoginSettings(app, context);
  internalRoutes(app, context);
  formRoutes(app, context, pending, aftermaths);
  for (const entry of ['/', '/admin', '/admin/'])
    app.get(entry, (c) => c.redirect('/admin/dashboard'));
  app.get('*', (c) => {
    const url = new URL(c.req.url);
    const viewer = viewerOf(context, c);
    if (!viewer) return c.redirect(pending.begin(url.pathname + url.search));
    const { screen, status } = lookAt(context.parts.screens, viewer, url);
    const aftermath = aftermaths.take(sessionIdOf(c), url.pathname + url.search);
    return page(context, c, { title: screen.title, status, aftermath });
  });
  return app;
};
