import type { Clock } from '../../domain/clock.ts';
import type { Org } from '../../domain/org.ts';

/** What is left of a bucket of calls, as the `X-Rate-Limit-*` headers tell it. */
export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  /** When the bucket is full again, in seconds since 1970. */
  readonly reset: number;
}

interface Bucket {
  readonly name: string;
  /** Calls a minute. */
  readonly limit: number;
}

interface Window {
  readonly reset: number;
  used: number;
}

/**
 * Half of an enterprise org's limits: what one API token has unless it was given more. Source:
 * Okta, «Management endpoints» of the rate limits, as of 2025.
 */
const bucketOf = (method: string, path: string): Bucket => {
  const [resource = '', id, ...below] = path.split('/').slice(3);
  const isOne = id !== undefined && below.length === 0;
  if (resource === 'apps')
    return isOne ? { name: 'apps/{id}', limit: 300 } : { name: 'apps', limit: 50 };
  if (resource === 'groups' && (isOne || id === undefined))
    return { name: isOne ? 'groups/{id}' : 'groups', limit: 300 };
  if (resource === 'users' && id === undefined) return { name: 'users', limit: 300 };
  if (resource === 'users' && isOne)
    return method === 'GET'
      ? { name: 'read users/{id}', limit: 500 }
      : { name: 'write users/{id}', limit: 300 };
  return { name: 'other', limit: 300 };
};

const minute = 60;

/** Counts the calls of one org by its own clock. Nothing is refused yet. */
export class RateLimits {
  readonly #clock: Clock;
  readonly #windows = new Map<string, Window>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Counts one call.
   *
   * @param who what the bucket belongs to: a token, or everybody without one
   */
  count(who: string, method: string, path: string): RateLimit {
    const { name, limit } = bucketOf(method, path);
    const now = this.#clock.seconds();
    const key = `${who} ${name}`;
    const open = this.#windows.get(key);
    const window = open && now < open.reset ? open : { reset: now + minute, used: 0 };
    window.used += 1;
    this.#windows.set(key, window);
    return { limit, remaining: Math.max(limit - window.used, 0), reset: window.reset };
  }
}

const limitsOf = new WeakMap<Org, RateLimits>();

/** The counters of an org; a reset brings new ones. */
export const rateLimitsOf = (org: Org): RateLimits => {
  const limits = limitsOf.get(org) ?? new RateLimits(org.clock);
  limitsOf.set(org, limits);
  return limits;
};
