import { Hono } from 'hono';
import type { OrgContext } from '../context.ts';
import { signInForHome } from '../sign-in/hosted-sign-in.ts';
import { dashboardPage } from './dashboard-page.ts';
import { launchRoutes } from './launch-routes.ts';
import { userOf } from './user-of.ts';

/** The end-user dashboard on the org host, and where its tiles lead. */
export const endUserDashboard = (context: OrgContext): Hono => {
  const app = new Hono();
  app.route('/', launchRoutes(context));
  app.get('/app/UserHome', (c) => {
    const { org } = context.parts;
    const orgUrl = context.orgUrl(c.req.raw);
    const user = userOf(context, c);
    if (!user) return signInForHome(context, c, `${orgUrl}/app/UserHome`);
    return c.html(
      dashboardPage({
        orgName: org.name,
        user: user.profile,
        adminUrl: org.users.isAdministrator(user.id) ? context.adminUrl() : undefined,
        tiles: org.dashboard
          .tilesOf(user)
          .map((tile) => ({ label: tile.label, href: orgUrl + org.dashboard.embedPath(tile) })),
      }),
      200,
      { 'cache-control': 'no-cache, no-store' },
    );
  });
  return app;
};
