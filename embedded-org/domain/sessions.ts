import type { Clock } from './clock.ts';
import { randomCharacters } from './ids.ts';

/** A signed-in browser. Its id is the value of the session cookie. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: number;
  /** When each factor was last proved: the input of `amr` and of re-authentication. */
  readonly factors: readonly ('pwd' | 'otp')[];
  lastUsedAt: number;
}

const hour = 3_600_000;

/** Sessions of one kind: of the org (cookie `idx`) or of the Admin Console. */
export class Sessions {
  readonly #clock: Clock;
  readonly #lifetime: number;
  readonly #idle: number;
  readonly #prefix: string;
  readonly #sessions = new Map<string, Session>();

  /**
   * @param lifetime milliseconds a session lives at most
   * @param idle milliseconds without use after which it ends
   */
  constructor(clock: Clock, prefix: string, lifetime = 12 * hour, idle = 2 * hour) {
    this.#clock = clock;
    this.#prefix = prefix;
    this.#lifetime = lifetime;
    this.#idle = idle;
  }

  start(userId: string, factors: readonly ('pwd' | 'otp')[]): Session {
    const now = this.#clock.now();
    const session: Session = {
      id: this.#prefix + randomCharacters(40),
      userId,
      createdAt: now,
      factors: [...factors],
      lastUsedAt: now,
    };
    this.#sessions.set(session.id, session);
    return session;
  }

  /** The session, if it is still alive; looking at it counts as use. */
  resume(id: string | undefined): Session | undefined {
    const session = id === undefined ? undefined : this.#sessions.get(id);
    if (!session) return undefined;
    const now = this.#clock.now();
    if (now - session.createdAt > this.#lifetime || now - session.lastUsedAt > this.#idle) {
      this.#sessions.delete(session.id);
      return undefined;
    }
    session.lastUsedAt = now;
    return session;
  }

  end(id: string): void {
    this.#sessions.delete(id);
  }

  endAllOf(userId: string): void {
    for (const session of this.#sessions.values())
      if (session.userId === userId) this.#sessions.delete(session.id);
  }
}
