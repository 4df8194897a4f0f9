import type { MiddlewareHandler } from 'hono';
import type { OrgContext } from '../context.ts';

/** Without cookies and without secrets of the org: public metadata, and what a bearer token opens. */
const open =
  /^(\/oauth2\/[^/]+)?\/\.well-known\/|^\/oauth2\/([^/]+\/)?v1\/(keys|userinfo|revoke|introspect)$/;

const allowedHeaders =
  'authorization, content-type, accept, x-okta-user-agent-extended, x-device-fingerprint, x-device-token, x-okta-xsrftoken, dpop';

/**
 * Cross-origin access, as a browser enforces it: the answer is there in any case, but a page may
 * read it only with these headers. With cookies a page needs a trusted origin of scope CORS. So
 * does it at `/token`, which Okta also refuses with `invalid_request`.
 */
export const cors =
  (context: OrgContext): MiddlewareHandler =>
  async (c, next) => {
    const origin = c.req.header('origin');
    if (origin === undefined) return next();
    const isOpen = open.test(c.req.path);
    const isTrusted = context.parts.org.trustedOrigins.allowsCors(origin);
    const allow = (headers: Headers): void => {
      headers.append('vary', 'Origin');
      if (isTrusted) {
        headers.set('access-control-allow-origin', origin);
        headers.set('access-control-allow-credentials', 'true');
      } else if (isOpen) headers.set('access-control-allow-origin', '*');
    };
    if (c.req.method !== 'OPTIONS' || !c.req.header('access-control-request-method')) {
      await next();
      allow(c.res.headers);
      return undefined;
    }
    const preflight = c.body(null, 200);
    allow(preflight.headers);
    if (isTrusted || isOpen) {
      preflight.headers.set('access-control-allow-methods', 'GET, POST, PUT, DELETE, OPTIONS');
      preflight.headers.set('access-control-allow-headers', allowedHeaders);
      preflight.headers.set('access-control-max-age', '0');
    }
    return preflight;
  };
