import type { Json, Persistent } from '../state/persistent.ts';

/** The org's own time: real time plus what a test has moved it by. */
export class Clock implements Persistent {
  #offset = 0;

  /** Milliseconds since 1970, as the org sees it. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** Seconds since 1970, rounded down: the unit of JWT claims and rate-limit headers. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  /** ISO 8601 with milliseconds, the form of Okta's timestamps. */
  timestamp(): string {
    return new Date(this.now()).toISOString();
  }

  /**
   * Moves the org's time forward.
   *
   * @param milliseconds how far; negative values move it back
   */
  advance(milliseconds: number): void {
    this.#offset += milliseconds;
  }

  snapshot(): Json {
    return this.#offset;
  }

  restore(kept: Json): void {
    this.#offset = Number(kept);
  }
}
