import { Hono } from 'hono';
import type { OrgContext } from '../context.ts';
import { assetRoutes } from './assets.ts';
import { embeddedLoginSettings } from './embedded-login-settings.ts';
import { internalRoutes } from './internal-routes.ts';
import { page } from './page.ts';
import { lookAt } from './places.ts';
import { viewerOf } from './session.ts';
import { PendingSignIns, signInRoutes } from './sign-in-routes.ts';

/** The Admin Console: everything on the admin host. */
export const adminConsole = (context: OrgContext): Hono => {
  const app = new Hono();
  const pending = new PendingSignIns(context);
  assetRoutes(app);
  signInRoutes(app, context, pending);
  embeddedLoginSettings(app, context);
  internalRoutes(app, context);
  for (const entry of ['/', '/admin', '/admin/'])
    app.get(entry, (c) => c.redirect('/admin/dashboard'));
  app.get('*', (c) => {
    const url = new URL(c.req.url);
    const viewer = viewerOf(context, c);
    if (!viewer) return c.redirect(pending.begin(url.pathname + url.search));
    const { screen, status } = lookAt(context.parts.screens, viewer, url);
    return page(context, c, screen.title, status);
  });
  return app;
};
