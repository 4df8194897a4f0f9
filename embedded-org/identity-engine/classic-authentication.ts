import type { Clock } from '../domain/clock.ts';
import { randomCharacters } from '../domain/ids.ts';
import type { Org } from '../domain/org.ts';
import type { Session } from '../domain/sessions.ts';
import type { TotpResult, User } from '../domain/users.ts';

/** Milliseconds that a session token and the state between two factors live. */
const tokenLifetime = 300_000;

interface Proved {
  readonly user: User;
  readonly factors: Session['factors'];
  readonly expiresAt: number;
}

/** Where a sign-in of Classic Engine stands. */
export type ClassicStep =
  | { readonly kind: 'success'; readonly token: string; readonly proved: Proved }
  | { readonly kind: 'second-factor'; readonly token: string; readonly proved: Proved }
  | { readonly kind: 'authentication-failed' | 'invalid-token' }
  | { readonly kind: 'wrong-code'; readonly result: TotpResult };

/**
 * Sign-in as Classic Engine does it, by `/api/v1/authn` and a session token. Orgs with Identity
 * Engine still have it. Who has a second factor is asked for it.
 */
export class ClassicAuthentication {
  readonly #org: Org;
  readonly #clock: Clock;
  readonly #authenticate: (identifier: string, password: string) => User | undefined;
  readonly #states = new Map<string, Proved>();
  readonly #sessionTokens = new Map<string, Proved>();

  /** @param authenticate a user by username and password */
  constructor(org: Org, authenticate: (identifier: string, password: string) => User | undefined) {
    this.#org = org;
    this.#clock = org.clock;
    this.#authenticate = authenticate;
  }

  primary(username: string, password: string): ClassicStep {
    const user = this.#authenticate(username, password);
    if (!user) return { kind: 'authentication-failed' };
    const proved = this.#proved(user, ['pwd']);
    if (!user.totp) return this.#succeed(proved);
    const token = `00${randomCharacters(40)}`;
    this.#states.set(token, proved);
    return { kind: 'second-factor', token, proved };
  }

  /** Where the sign-in behind a state token stands. */
  state(token: string): ClassicStep {
    const proved = this.#alive(this.#states, token);
    return proved ? { kind: 'second-factor', token, proved } : { kind: 'invalid-token' };
  }

  verify(token: string, code: string): ClassicStep {
    const proved = this.#alive(this.#states, token);
    if (!proved) return { kind: 'invalid-token' };
    const result = this.#org.users.verifyTotp(proved.user.id, code);
    if (result !== 'right') return { kind: 'wrong-code', result };
    this.#states.delete(token);
    return this.#succeed(this.#proved(proved.user, [...proved.factors, 'otp']));
  }

  cancel(token: string): void {
    this.#states.delete(token);
  }

  /** A session for a session token, which is then spent. @returns value of the session cookie */
  redeem(sessionToken: string): string | undefined {
    const proved = this.#alive(this.#sessionTokens, sessionToken);
    this.#sessionTokens.delete(sessionToken);
    if (!proved) return undefined;
    proved.user.lastLogin = this.#clock.timestamp();
    return this.#org.sessions.start(proved.user.id, proved.factors).id;
  }

  #succeed(proved: Proved): ClassicStep {
    const token = `201${randomCharacters(40)}`;
    this.#sessionTokens.set(token, proved);
    return { kind: 'success', token, proved };
  }

  #proved(user: User, factors: Session['factors']): Proved {
    return { user, factors, expiresAt: this.#clock.now() + tokenLifetime };
  }

  #alive(tokens: Map<string, Proved>, token: string): Proved | undefined {
    const proved = tokens.get(token);
    return proved && this.#clock.now() < proved.expiresAt ? proved : undefined;
  }
}
