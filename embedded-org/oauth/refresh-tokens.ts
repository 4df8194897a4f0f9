import type { RefreshTokenBehavior } from '../domain/applications.ts';
import type { Clock } from '../domain/clock.ts';
import { newId, randomCharacters } from '../domain/ids.ts';
import { fieldOf, fromJson, toJson } from '../state/json-form.ts';
import type { Json, Persistent } from '../state/persistent.ts';
import type { LogEntity, SystemLog } from '../domain/system-log.ts';
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

interface TokenInSnapshot {
  readonly value: string;
  readonly familyId: string;
  readonly replacedAt: number | undefined;
}

const minute = 60_000;

/** How many sign-ins go by between two times of forgetting those that are over. */
const interval = 64;

/**
 * Refresh tokens, persistent or rotating. Source: Okta, «Refresh access tokens and rotate refresh
 * tokens»: a rotated token may be used again during the grace period; after it, its use revokes
 * the latest refresh token and the access tokens of the same sign-in.
 */
export class RefreshTokens implements Persistent {
  readonly #clock: Clock;
  readonly #accessTokens: AccessTokens;
  readonly #tokens = new Map<string, KeptToken>();
  readonly #log: SystemLog;
  #issued = 0;

  constructor(clock: Clock, accessTokens: AccessTokens, log: SystemLog) {
    this.#clock = clock;
    this.#log = log;
    this.#accessTokens = accessTokens;
  }

  /** Tokens of one sign-in share their family, and share it again when they are restored. */
  snapshot(): Json {
    const tokens = [...this.#tokens].map(([value, { family, replacedAt }]) => ({
      value,
      replacedAt,
      familyId: family.id,
    }));
    const families = new Set([...this.#tokens.values()].map(({ family }) => family));
    return { families: toJson([...families]), tokens: toJson(tokens) };
  }

  restore(kept: Json): void {
    const families = new Map(
      (fromJson(fieldOf(kept, 'families')) as RefreshTokenFamily[]).map((one) => [one.id, one]),
    );
    this.#tokens.clear();
    for (const { value, ...token } of fromJson(fieldOf(kept, 'tokens')) as TokenInSnapshot[]) {
      const family = families.get(token.familyId);
      if (family) this.#tokens.set(value, { family, replacedAt: token.replacedAt });
    }
  }

  /** The first token of a sign-in. */
  issue(grant: UserGrant, lifetimes: RefreshTokenLifetimes): RefreshTokenFamily {
    this.#issued += 1;
    if (this.#issued % interval === 0) this.forget();
    const now = this.#clock.now();
    const current = randomCharacters(43);
    const family = { id: newId('oar'), grant, lifetimes, startedAt: now, lastUsedAt: now, current };
    this.#tokens.set(current, { family, replacedAt: undefined });
    return family;
  }

  /** Drops the tokens of sign-ins that are over. */
  forget(): void {
    for (const [value, { family }] of this.#tokens)
      if (this.isExpired(family)) this.#tokens.delete(value);
  }

  /** The sign-ins that still have a refresh token. */
  all(): RefreshTokenFamily[] {
    return [...this.#tokens]
      .filter(([value, { family }]) => family.current === value && !this.isExpired(family))
      .map(([, { family }]) => family);
  }

  /** Whose a token is, also one that was replaced. Nothing comes of asking. */
  familyOf(value: string): RefreshTokenFamily | undefined {
    const kept = this.#tokens.get(value);
    return kept && !this.isExpired(kept.family) ? kept.family : undefined;
  }

  /**
   * The family of a token that its own client may use now; using it up is `rotate`. A replaced token
   * counts as stolen after its grace period: ask `familyOf` first whose it is.
   */
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

  isExpired(family: RefreshTokenFamily): boolean {
    return this.#clock.now() >= this.expiresAt(family);
  }

  /** When the tokens of a sign-in end unless they are used before, in milliseconds since 1970. */
  expiresAt({ lifetimes, startedAt, lastUsedAt }: RefreshTokenFamily): number {
    const { refreshTokenMinutes: life, refreshTokenWindowMinutes: window } = lifetimes;
    const idleUntil = lastUsedAt + window * minute;
    return life > 0 ? Math.min(startedAt + life * minute, idleUntil) : idleUntil;
  }

  /** A replaced token was used after its grace period: somebody has a copy. */
  detectReuse(family: RefreshTokenFamily): void {
    const { serverId, userId, clientId } = family.grant;
    const entity = (type: string, id: string): LogEntity => ({
      id,
      type,
      alternateId: 'unknown',
      displayName: type,
    });
    this.#log.record({
      eventType:
        serverId === 'org' ? 'app.oauth2.token.detect_reuse' : 'app.oauth2.as.token.detect_reuse',
      displayMessage: 'OAuth2 refresh token reuse is detected',
      outcome: { result: 'FAILURE', reason: 'refresh_token_reuse' },
      actor: entity('PublicClientApp', clientId),
      targets: [entity('refresh_token', family.id), entity('User', userId)],
    });
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
