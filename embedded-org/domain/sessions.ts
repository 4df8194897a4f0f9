import { fromJson, toJson } from '../state/json-form.ts';
import type { Json, Persistent } from '../state/persistent.ts';
import type { Clock } from './clock.ts';
import { randomCharacters } from './ids.ts';

/** What a user has proved: password, code of an app, code by e-mail, answer to a question, passkey. */
export type Factor = 'pwd' | 'otp' | 'email' | 'kba' | 'hwk';

/** How long a session lasts, in milliseconds. */
export interface SessionTerms {
  readonly lifetime: number;
  /** Without use. */
  readonly idle: number;
  /** Whether its cookie outlives the browser. */
  readonly persistent: boolean;
}

/** A signed-in browser. Its id is the value of the session cookie. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: number;
  /** When each factor was last proved: the input of `amr` and of re-authentication. */
  readonly factors: readonly Factor[];
  lastUsedAt: number;
  /** Where they differ from those of all sessions of its kind. */
  readonly terms?: SessionTerms | undefined;
}

const hour = 3_600_000;

/** How many sessions are started between two times of forgetting those that are over. */
const interval = 64;

/** Sessions of one kind: of the org (cookie `idx`) or of the Admin Console. */
export class Sessions implements Persistent {
  readonly #clock: Clock;
  readonly #lifetime: number;
  readonly #idle: number;
  readonly #prefix: string;
  #sessions = new Map<string, Session>();
  #started = 0;

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

  /** @param terms where a policy sets them */
  start(userId: string, factors: readonly Factor[], terms?: SessionTerms): Session {
    this.#started += 1;
    if (this.#started % interval === 0) this.forget();
    const now = this.#clock.now();
    const session: Session = {
      id: this.#prefix + randomCharacters(40),
      userId,
      createdAt: now,
      factors: [...factors],
      lastUsedAt: now,
      ...(terms && { terms }),
    };
    this.#sessions.set(session.id, session);
    return session;
  }

  /** The session, if it is still alive; looking at it counts as use. */
  resume(id: string | undefined): Session | undefined {
    const session = id === undefined ? undefined : this.#sessions.get(id);
    if (!session) return undefined;
    if (this.#isOver(session)) {
      this.#sessions.delete(session.id);
      return undefined;
    }
    session.lastUsedAt = this.#clock.now();
    return session;
  }

  /** Drops the sessions that nobody has come back to. */
  forget(): void {
    for (const session of this.#sessions.values())
      if (this.#isOver(session)) this.#sessions.delete(session.id);
  }

  snapshot(): Json {
    return toJson(this.#sessions);
  }

  restore(kept: Json): void {
    this.#sessions = fromJson(kept) as Map<string, Session>;
  }

  end(id: string): void {
    this.#sessions.delete(id);
  }

  endAllOf(userId: string): void {
    for (const session of this.#sessions.values())
      if (session.userId === userId) this.#sessions.delete(session.id);
  }

  #isOver({ createdAt, lastUsedAt, terms }: Session): boolean {
    const { lifetime, idle } = terms ?? { lifetime: this.#lifetime, idle: this.#idle };
    const now = this.#clock.now();
    return now - createdAt > lifetime || now - lastUsedAt > idle;
  }
}
