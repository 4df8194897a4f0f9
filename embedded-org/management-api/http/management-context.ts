import type { OrgParts } from '../../context.ts';
import type { RateLimitPlan } from './rate-limit-buckets.ts';

/** The parts of an org that the Management API is about. */
export type ManagementParts = Pick<OrgParts, 'org' | 'oauth'>;

/** What the Management API needs of its surroundings; every `OrgContext` is one. */
export interface ManagementContext {
  /** Asked for at each request: a reset replaces them. */
  readonly parts: ManagementParts;
  /** Whose limits are enforced; without one nobody's. */
  readonly rateLimits?: RateLimitPlan;
  /** Seconds after which a bucket is full again; without them 60, as at Okta. */
  readonly rateLimitWindow?: number | undefined;
  /** Where the org is, as the sender of a request sees it. */
  orgUrl(request?: Request): string;
}
