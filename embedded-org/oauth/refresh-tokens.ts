import type { RefreshTokenBehavior } from '../domain/applications.ts';
import type { Clock } from '../domain/clock.ts';
import { newId, randomCharacters } from '../domain/ids.ts';
import type { AccessTokens } from './access-tokens.ts';
import type { UserGrant } from './user-grant.ts';

/** How long refresh tokens live, in minutes, by the rule that matched. */
export interface RefreshTokenLifetimes {
  /** From the sign-in on; 0 is unlimited. */
  readonly refreshTokenMinutes: number;
  /** Without use. */
  readonly refreshTokenWindowMinutes: number;
}

/** All refresh tokens that go back to one sign-in. */
export interface RefreshTokenFamily {
  readonly id: string;
  readonly grant: UserGrant;
  readonly lifetimes: RefreshTokenLifetimes;
  readonly startedAt: number;
  lastUsedAt: number;
  /** The token that is to be used next. */
  current: string;
}

interface KeptToken {
  readonly family: RefreshTokenFamily;
  /** When a rotation replaced it; its grace period counts from here. */
  replacedAt: number | undefined;
}

const minute = 60_000;

/**
 * Refresh tokens, persistent or rotating. Source: Okta, «Refresh access tokens and rotate refresh
 * tokens»: a rotated token may be used again during the grace period; after it, its use revokes
 * the latest refresh token and the access tokens of the same sign-in.
 */
export class RefreshTokens {
  readonly #clock: Clock;
  readonly #accessTokens: AccessTokens;
  readonly #tokens = new Map<string, KeptToken>();

  constructor(clock: Clock, accessTokens: AccessTokens) {
    this.#clock = clock;
    this.#accessTokens = accessTokens;
  }

  /** The first token of a sign-in. */
  issue(grant: UserGrant, lifetimes: RefreshTokenLifetimes): RefreshTokenFamily {
    const now = this.#clock.now();
    const current = randomCharacters(43);
    const family = { id: newId('oar'), grant, lifetimes, startedAt: now, lastUsedAt: now, current };
    this.#tokens.set(current, { family, replacedAt: undefined });
    return family;
  }

  /** The sign-ins that still have a refresh token. */
  all(): RefreshTokenFamily[] {
    return [...this.#tokens]
      .filter(([value, { family }]) => family.current === value && !this.isExpired(family))
      .map(([, { family }]) => family);
  }

  /** The family of a token that may be used now; using it up is `rotate`. */
  find(value: string, behavior: RefreshTokenBehavior): RefreshTokenFamily | undefined {
    const kept = this.#tokens.get(value);
    if (!kept || this.isExpired(kept.family)) return undefined;
    if (kept.replacedAt === undefined || this.isInGracePeriod(kept.replacedAt, behavior))
      return kept.family;
    this.detectReuse(kept.family);
    return undefined;
  }

  /**
   * Counts a use of a token and says which one the client is to use next: the same while tokens
   * are persistent, a new one when they rotate, the latest one during the grace period.
   */
  rotate(value: string, behavior: RefreshTokenBehavior): string | undefined {
    const kept = this.#tokens.get(value);
    if (!kept) return undefined;
    const { family } = kept;
    family.lastUsedAt = this.#clock.now();
    if (behavior.rotationType === 'STATIC' || kept.replacedAt !== undefined) return family.current;
    kept.replacedAt = this.#clock.now();
    family.current = randomCharacters(43);
    this.#tokens.set(family.current, { family, replacedAt: undefined });
    return family.current;
  }

  /** @param replacedAt when the token was rotated, in milliseconds */
  isInGracePeriod(replacedAt: number, { rotationType, leeway }: RefreshTokenBehavior): boolean {
    if (rotationType === 'STATIC') return false;
    return this.#clock.now() - replacedAt < leeway * 1000;
  }

  isExpired({ lifetimes, startedAt, lastUsedAt }: RefreshTokenFamily): boolean {
    const now = this.#clock.now();
    const { refreshTokenMinutes: life, refreshTokenWindowMinutes: window } = lifetimes;
    if (life > 0 && now - startedAt >= life * minute) return true;
    return now - lastUsedAt >= window * minute;
  }

  /** A replaced token was used after its grace period: somebody has a copy. */
  detectReuse(family: RefreshTokenFamily): void {
    this.revoke(family);
  }

  /** Revokes all tokens of a sign-in, access tokens included. */
  revoke(family: RefreshTokenFamily): void {
    for (const [value, kept] of this.#tokens)
      if (kept.family === family) this.#tokens.delete(value);
    this.#accessTokens.revokeFamily(family.id);
  }

  /** The family of the latest token of a sign-in, whether or not its client may still use it. */
  peek(value: string): RefreshTokenFamily | undefined {
    const kept = this.#tokens.get(value);
    return kept?.family.current === value && !this.isExpired(kept.family) ? kept.family : undefined;
  }
}
