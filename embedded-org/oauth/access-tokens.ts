import type { Clock } from '../domain/clock.ts';

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

export type AccessTokenState = 'active' | 'expired' | 'revoked' | 'unknown';

/** The access tokens of the org that can still be revoked. */
export class AccessTokens {
  readonly #clock: Clock;
  readonly #issued = new Map<string, IssuedAccessToken>();
  readonly #revoked = new Set<string>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  remember(token: IssuedAccessToken): void {
    this.#issued.set(token.jti, token);
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

  revokeFamily(familyId: string): void {
    for (const token of this.#issued.values())
      if (token.familyId === familyId) this.revoke(token.jti);
  }
}
