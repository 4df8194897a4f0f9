import type { Clock } from '../domain/clock.ts';
import { fieldOf, fromJson, toJson } from '../state/json-form.ts';
import type { Json, Persistent } from '../state/persistent.ts';

/** What the org remembers of an access token it has issued. */
export interface IssuedAccessToken {
  readonly jti: string;
  readonly clientId: string;
  readonly serverId: string;
  readonly userId: string | undefined;
  /** The refresh tokens it came with: they are revoked together. */
  readonly familyId: string | undefined;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** How many tokens are issued between two times of forgetting those that are over. */
const interval = 1024;

export type AccessTokenState = 'active' | 'expired' | 'revoked' | 'unknown';

/** The access tokens of the org that can still be revoked. */
export class AccessTokens implements Persistent {
  readonly #clock: Clock;
  #issued = new Map<string, IssuedAccessToken>();
  #revoked = new Set<string>();
  #additions = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How many tokens are remembered. */
  get size(): number {
    return this.#issued.size;
  }

  snapshot(): Json {
    return { issued: toJson(this.#issued), revoked: toJson(this.#revoked) };
  }

  restore(kept: Json): void {
    this.#issued = fromJson(fieldOf(kept, 'issued')) as Map<string, IssuedAccessToken>;
    this.#revoked = fromJson(fieldOf(kept, 'revoked')) as Set<string>;
  }

  remember(token: IssuedAccessToken): void {
    this.#issued.set(token.jti, token);
    this.#additions += 1;
    if (this.#additions % interval === 0) this.forget();
  }

  /** Drops the tokens that have expired: nobody has to be told any more whether they were revoked. */
  forget(): void {
    const now = this.#clock.seconds();
    for (const { jti, expiresAt } of this.#issued.values()) {
      if (now < expiresAt) continue;
      this.#issued.delete(jti);
      this.#revoked.delete(jti);
    }
  }

  find(jti: string): IssuedAccessToken | undefined {
    return this.#issued.get(jti);
  }

  state(jti: string): AccessTokenState {
    const token = this.#issued.get(jti);
    if (!token) return 'unknown';
    if (this.#revoked.has(jti)) return 'revoked';
    return this.#clock.seconds() < token.expiresAt ? 'active' : 'expired';
  }

  revoke(jti: string): void {
    this.#revoked.add(jti);
  }

  /** Revokes all tokens of a user. */
  revokeOf(userId: string): void {
    for (const token of this.#issued.values()) if (token.userId === userId) this.revoke(token.jti);
  }

  revokeFamily(familyId: string): void {
    for (const token of this.#issued.values())
      if (token.familyId === familyId) this.revoke(token.jti);
  }
}
