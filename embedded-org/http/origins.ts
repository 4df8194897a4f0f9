import type { OrgContext } from '../context.ts';

/**
 * Whether a request may use what is kept from foreign web pages: it comes from no page at all,
 * from a page of the org itself, or from a trusted origin with CORS.
 */
export const isTrustedCaller = (context: OrgContext, request: Request): boolean => {
  const origin = request.headers.get('origin');
  if (origin === null || origin === context.orgUrl(request)) return true;
  return context.parts.org.trustedOrigins.allowsCors(origin);
};
