import { Hono } from 'hono';
import type { OrgContext } from '../context.ts';
import { authorizeRoutes } from './routes/authorize.ts';
import { interactRoute } from './routes/interact.ts';
import { logoutRoute } from './routes/logout.ts';
import { metadataRoutes } from './routes/metadata.ts';
import { tokenInspectionRoutes } from './routes/token-inspection.ts';
import { tokenRoute } from './routes/token.ts';
import { userinfoRoute } from './routes/userinfo.ts';

/** OAuth 2.0 and OpenID Connect, of the org's own server and of the custom ones. */
export const oauthRoutes = (context: OrgContext): Hono => {
  const app = new Hono();
  metadataRoutes(app, context);
  interactRoute(app, context);
  authorizeRoutes(app, context);
  tokenRoute(app, context);
  userinfoRoute(app, context);
  tokenInspectionRoutes(app, context);
  logoutRoute(app, context);
  return app;
};
