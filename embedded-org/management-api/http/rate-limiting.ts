import type { MiddlewareHandler } from 'hono';
import { randomCharacters } from '../../domain/ids.ts';
import type { Org } from '../../domain/org.ts';
import { tooManyRequests } from './api-error.ts';
import { errorResponse } from './error-response.ts';
import type { ManagementContext } from './management-context.ts';
import { concurrencyOf } from './rate-limit-buckets.ts';
import { RateLimits } from './rate-limits.ts';
import type { RateLimit } from './rate-limits.ts';

/** How long Okta counts before a bucket is full again. */
const minute = 60;

/** Requests that were counted on their way in, by this or by an outer route. */
const counted = new WeakSet<Request>();

/**
 * Counts every call, tells in its answer what is left, and answers 429 where nothing is. The paths
 * are the Management API, `/oauth2/*`, `/idp/idx/*` and the hosted sign-in page; others pass.
 */
export const rateLimiting =
  (context: ManagementContext): MiddlewareHandler =>
  async (c, next) => {
    if (counted.has(c.req.raw)) return next();
    counted.add(c.req.raw);
    const { org } = context.parts;
    const plan = context.rateLimits ?? 'none';
    const limits = limitsOf(org, context.rateLimitWindow ?? minute);
    const who = c.req.header('authorization') ?? '';
    const limit = limits.count(plan, who, c.req.method, c.req.path);
    if (!limit) return next();
    if (limit.isExceeded) return refused(org, limit);
    const answered = await limits.atOnce(concurrencyOf[plan], async () => {
      await next();
      return true;
    });
    if (!answered) return refused(org, { ...limit, limit: 0, remaining: 0 });
    // `c.header` would make a new response of a finished one, for each header.
    for (const [name, value] of told(org, limit)) c.res.headers.set(name, value);
    return undefined;
  };

const refused = (org: Org, limit: RateLimit): Response => {
  const response = errorResponse(tooManyRequests());
  for (const [name, value] of told(org, { ...limit, remaining: 0 }))
    response.headers.set(name, value);
  return response;
};

/** What an answer says of the org's limits and time. SDKs reckon with `Date`. */
const told = (org: Org, { limit, remaining, reset }: RateLimit): [string, string][] => [
  ['X-Rate-Limit-Limit', `${limit}`],
  ['X-Rate-Limit-Remaining', `${remaining}`],
  ['X-Rate-Limit-Reset', `${reset}`],
  ['X-Okta-Request-Id', randomCharacters(27)],
  ['Date', new Date(org.clock.now()).toUTCString()],
];

const known = new WeakMap<Org, RateLimits>();

/** The counters of an org; a reset brings new ones. */
const limitsOf = (org: Org, windowSeconds: number): RateLimits => {
  const limits = known.get(org) ?? new RateLimits(org.clock, windowSeconds);
  known.set(org, limits);
  return limits;
};
