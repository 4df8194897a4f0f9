import type { Hono, NotFoundHandler } from 'hono';
import type { OrgContext } from '../context.ts';
import { errorPage } from '../sign-in/error-page.ts';
import { oktaError } from './okta-error.ts';

const methods = ['GET', 'POST', 'PUT', 'DELETE'];

/** Where programs ask, who want an error that they can read. */
const programs = /^\/(oauth2|idp|api)(\/|$)/;

/**
 * The answer of the org host to a path that it does not have: 404, or 405 where another method
 * would be answered. People get a page.
 */
export const notFound =
  (context: OrgContext, app: Hono): NotFoundHandler =>
  (c) => {
    const { path } = c.req;
    if (!programs.test(path))
      return c.html(
        errorPage(
          context.parts.org.name,
          'page_not_found',
          'The page you have requested does not exist.',
          'Page Not Found',
        ),
        404,
      );
    const status = methods.some((method) => hasRoute(app, method, path)) ? 405 : 404;
    return oktaError(
      c,
      status,
      'E0000022',
      'The endpoint does not support the provided HTTP method',
    );
  };

/** Whether something answers, not counting what stands in front of all answers. */
const hasRoute = (app: Hono, method: string, path: string): boolean =>
  app.router.match(method, path)[0].some(([[, route]]) => route.method === method);
