import type { TestCase } from '@playwright/test/reporter';
import { waitedFor } from './waited-for.ts';

/** How many times as long as on the honest org an assertion waits on a broken one. */
const factor = 3;

/** What it waits in any case: a part of what the whole test took, but no more milliseconds than that. */
const grace = { most: 250, part: 1 / 4 };

/**
 * How long each assertion is to wait on a broken org for what does not come, learnt from how long it
 * waited on the honest one: a limit for all is too long for a test of a few milliseconds, and too
 * short for a slow machine.
 */
export class Patience {
  readonly #of = new Map<string, number>();

  /**
   * @param test one that ran on the honest org; of one that did not pass at once nothing is learnt, as
   *   the limit of all may have been too short for it
   * @param root folder that locations are told from
   */
  learnFrom(test: TestCase, root: string): void {
    const [first, second] = test.results;
    if (first?.status !== 'passed' || second) return;
    const least = Math.min(grace.most, first.duration * grace.part);
    for (const [place, waited] of waitedFor([test], root))
      this.#of.set(place, Math.max(Math.ceil(factor * waited + least), this.at(place) ?? 1));
  }

  /**
   * In milliseconds; undefined where the honest org has not come by.
   *
   * @param place `file:line`
   */
  at(place: string): number | undefined {
    return this.#of.get(place);
  }

  /** In milliseconds, by `file:line`. */
  toJSON(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#of);
  }
}
