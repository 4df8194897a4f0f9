import type { Clock } from '../../domain/clock.ts';
import { bucketOf } from './rate-limit-buckets.ts';
import type { RateLimitPlan } from './rate-limit-buckets.ts';

/** What is left of a bucket of calls, as the `X-Rate-Limit-*` headers tell it. */
export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  /** When the bucket is full again, in seconds since 1970. */
  readonly reset: number;
  /** Whether the call was one too many. */
  readonly isExceeded: boolean;
}

interface Window {
  readonly reset: number;
  used: number;
}

/** Which part of a bucket one token or OAuth client may use up. Source: Okta, rate limits. */
const shareOfOne = 0.5;

/** Counts the calls of one org by its own clock: of everybody, and of each token. */
export class RateLimits {
  readonly #clock: Clock;
  readonly #windowSeconds: number;
  readonly #windows = new Map<string, Window>();
  #underWay = 0;

  constructor(clock: Clock, windowSeconds: number) {
    this.#clock = clock;
    this.#windowSeconds = windowSeconds;
  }

  /**
   * Counts one call. A plan of `none` refuses nothing; its headers show half of an enterprise org.
   *
   * @param who what a share of the bucket belongs to: a token, or everybody without one
   * @returns nothing for what is not limited
   */
  count(plan: RateLimitPlan, who: string, method: string, path: string): RateLimit | undefined {
    const bucket = bucketOf(plan, method, path);
    if (!bucket) return undefined;
    const share = Math.floor(bucket.limit * shareOfOne);
    const own = this.#use(`${bucket.name} ${who}`);
    const whole = this.#use(bucket.name);
    return {
      limit: share,
      remaining: Math.max(Math.min(share - own.used, bucket.limit - whole.used), 0),
      reset: own.reset,
      isExceeded: plan !== 'none' && (own.used > share || whole.used > bucket.limit),
    };
  }

  /**
   * Has a call answered, if not too many are being answered at the same time.
   *
   * @param most how many at once
   * @returns nothing for a call that is one too many
   */
  async atOnce<T>(most: number, answer: () => Promise<T>): Promise<T | undefined> {
    if (this.#underWay >= most) return undefined;
    this.#underWay += 1;
    try {
      return await answer();
    } finally {
      this.#underWay -= 1;
    }
  }

  #use(key: string): Window {
    const now = this.#clock.seconds();
    const open = this.#windows.get(key);
    const window = open && now < open.reset ? open : { reset: now + this.#windowSeconds, used: 0 };
    window.used += 1;
    this.#windows.set(key, window);
    return window;
  }
}
