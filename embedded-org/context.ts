import type { Screens } from './console/screens/index.ts';
import type { Org } from './domain/org.ts';
import type { Exchanges } from './hooks/exchanges.ts';
import type { IdentityEngine } from './identity-engine/identity-engine.ts';
import type { RateLimitPlan } from './management-api/http/rate-limit-buckets.ts';
import type { OauthState } from './oauth/oauth-state.ts';

/** The parts of one org: what the routes stand on and what a mutant may decorate. */
export interface OrgParts {
  readonly org: Org;
  /** Codes, handles, tokens and signing keys. */
  readonly oauth: OauthState;
  /** What a user is asked next, and when the sign-in has succeeded. */
  readonly identityEngine: IdentityEngine;
  /** What the Admin Console shows and what its buttons do. */
  readonly screens: Screens;
  readonly exchanges: Exchanges;
}

/** What every route is given. `parts` is asked for at each request: a reset replaces it. */
export interface OrgContext {
  readonly parts: OrgParts;
  /** Whose rate limits are enforced. */
  readonly rateLimits?: RateLimitPlan;
  /** Seconds after which a bucket is full again; without them 60, as at Okta. */
  readonly rateLimitWindow?: number | undefined;
  /**
   * Where the org is, as the caller sees it: the origin of a request to the org host, unless the
   * org was told its public URL.
   *
   * @param request a request to the org host; without one, the address the org listens on
   */
  orgUrl(request?: Request): string;
  /** Where the Admin Console is. */
  adminUrl(): string;
}
