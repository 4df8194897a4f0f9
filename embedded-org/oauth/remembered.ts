import type { Clock } from '../domain/clock.ts';

/** How many additions go by between two times of forgetting. */
const interval = 256;

/** Names that are kept until a given time, and forgotten after it. */
export class Remembered {
  readonly #clock: Clock;
  readonly #names = new Map<string, number>();
  #additions = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get size(): number {
    return this.#names.size;
  }

  /** @param until seconds since 1970 */
  add(name: string, until: number): void {
    this.#names.set(name, until);
    this.#additions += 1;
    if (this.#additions % interval === 0) this.forget();
  }

  has(name: string): boolean {
    const until = this.#names.get(name);
    return until !== undefined && this.#clock.seconds() <= until;
  }

  /** Drops what is over. */
  forget(): void {
    const now = this.#clock.seconds();
    for (const [name, until] of this.#names) if (until < now) this.#names.delete(name);
  }
}
