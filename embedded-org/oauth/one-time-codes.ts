import type { Clock } from '../domain/clock.ts';
import { randomCharacters } from '../domain/ids.ts';

/** Opaque values that stand for something, can be redeemed once, and expire. */
export class OneTimeCodes<T> {
  readonly #clock: Clock;
  readonly #lifetime: number;
  readonly #codes = new Map<string, { readonly stands: T; readonly expiresAt: number }>();

  /** @param lifetime seconds between issue and the last moment of use */
  constructor(clock: Clock, lifetime: number) {
    this.#clock = clock;
    this.#lifetime = lifetime;
  }

  /** How many codes are kept, whether or not somebody will come for them. */
  get size(): number {
    return this.#codes.size;
  }

  issue(stands: T): string {
    this.#forget();
    const code = randomCharacters(43);
    this.#codes.set(code, { stands, expiresAt: this.#clock.now() + this.#lifetime * 1000 });
    return code;
  }

  /** What the code stands for, without spending it; nothing when it is unknown, used or too old. */
  peek(code: string): T | undefined {
    const found = this.#codes.get(code);
    return found && this.#clock.now() <= found.expiresAt ? found.stands : undefined;
  }

  /** What the code stood for; nothing when it is unknown, used or too old. The code is then spent. */
  redeem(code: string): T | undefined {
    const stands = this.peek(code);
    this.#codes.delete(code);
    return stands;
  }

  /** Drops what is too old. All live equally long, so that the oldest come first. */
  #forget(): void {
    const now = this.#clock.now();
    for (const [code, { expiresAt }] of this.#codes) {
      if (now <= expiresAt) return;
      this.#codes.delete(code);
    }
  }
}
