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

/** A sign-in between two factors. */
interface Transaction {
  readonly proved: Proved;
  /** Whether the user has chosen the factor that is asked next. */
  isChallenged: boolean;
}

/** Where a sign-in of Classic Engine stands. */
export type ClassicStep =
  | { readonly kind: 'success'; readonly token: string; readonly proved: Proved }
  | {
      readonly kind: 'second-factor' | 'challenge';
      readonly token: string;
      readonly proved: Proved;
    }
  | { readonly kind: 'authentication-failed' | 'invalid-token' | 'cancelled' }
  | { readonly kind: 'unknown-factor'; readonly factorId: string }
  | { readonly kind: 'wrong-code'; readonly result: TotpResult };

const invalidToken: ClassicStep = { kind: 'invalid-token' };

/**
 * Sign-in as Classic Engine does it, by `/api/v1/authn` and a session token. Orgs with Identity
 * Engine still have it. Who has a second factor is asked for it.
 */
export class ClassicAuthentication {
  readonly #org: Org;
  readonly #clock: Clock;
  readonly #authenticate: (identifier: string, password: string) => User | undefined;
  readonly #transactions = new Map<string, Transaction>();
  readonly #sessionTokens = new Map<string, Proved>();

  /** @param authenticate a user by username and password */
  constructor(org: Org, authenticate: (identifier: string, password: string) => User | undefined) {
    this.#org = org;
    this.#clock = org.clock;
    this.#authenticate = authenticate;
  }

  primary(username: string, password: string): ClassicStep {
    this.forget();
    const user = this.#authenticate(username, password);
    if (!user) return { kind: 'authentication-failed' };
    const proved = this.#proved(user, ['pwd']);
    if (!user.totp) return this.#succeed(proved);
    const token = `00${randomCharacters(40)}`;
    this.#transactions.set(token, { proved, isChallenged: false });
    return { kind: 'second-factor', token, proved };
  }

  /** Where the sign-in behind a state token stands. */
  state(token: string): ClassicStep {
    const transaction = this.#find(token);
    if (!transaction) return invalidToken;
    const { proved, isChallenged } = transaction;
    return { kind: isChallenged ? 'challenge' : 'second-factor', token, proved };
  }

  /** Chooses a factor: its code is asked next. */
  challenge(token: string, factorId: string): ClassicStep {
    return this.#withFactor(token, factorId, (transaction) => {
      transaction.isChallenged = true;
      return this.state(token);
    });
  }

  verify(token: string, factorId: string, code: string): ClassicStep {
    return this.#withFactor(token, factorId, ({ proved }) => {
      const result = this.#org.users.verifyTotp(proved.user.id, code);
      if (result !== 'right') return { kind: 'wrong-code', result };
      this.#transactions.delete(token);
      return this.#succeed(this.#proved(proved.user, [...proved.factors, 'otp']));
    });
  }

  /** Back from a factor to the choice of one. */
  previous(token: string): ClassicStep {
    const transaction = this.#find(token);
    if (transaction) transaction.isChallenged = false;
    return this.state(token);
  }

  cancel(token: string): ClassicStep {
    if (!this.#find(token)) return invalidToken;
    this.#transactions.delete(token);
    return { kind: 'cancelled' };
  }

  /** A session for a session token, which is then spent. @returns value of the session cookie */
  redeem(sessionToken: string): string | undefined {
    const proved = this.#sessionTokens.get(sessionToken);
    this.#sessionTokens.delete(sessionToken);
    if (!proved || this.#isOver(proved)) return undefined;
    proved.user.lastLogin = this.#clock.timestamp();
    return this.#org.sessions.start(proved.user.id, proved.factors).id;
  }

  /** Drops what nobody has come back for. All live equally long: the oldest come first. */
  forget(): void {
    for (const [token, { proved }] of this.#transactions) {
      if (!this.#isOver(proved)) break;
      this.#transactions.delete(token);
    }
    for (const [token, proved] of this.#sessionTokens) {
      if (!this.#isOver(proved)) break;
      this.#sessionTokens.delete(token);
    }
  }

  #withFactor(
    token: string,
    factorId: string,
    go: (transaction: Transaction) => ClassicStep,
  ): ClassicStep {
    const transaction = this.#find(token);
    if (!transaction) return invalidToken;
    return transaction.proved.user.totp?.id === factorId
      ? go(transaction)
      : { kind: 'unknown-factor', factorId };
  }

  #succeed(proved: Proved): ClassicStep {
    const token = `201${randomCharacters(40)}`;
    this.#sessionTokens.set(token, proved);
    return { kind: 'success', token, proved };
  }

  #proved(user: User, factors: Session['factors']): Proved {
    return { user, factors, expiresAt: this.#clock.now() + tokenLifetime };
  }

  #find(token: string): Transaction | undefined {
    const transaction = this.#transactions.get(token);
    return transaction && !this.#isOver(transaction.proved) ? transaction : undefined;
  }

  #isOver({ expiresAt }: Proved): boolean {
    return this.#clock.now() >= expiresAt;
  }
}
