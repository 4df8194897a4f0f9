import type { Locator, Page } from '@playwright/test';
import { comes } from './attended.ts';
import { notFound } from './control-error.ts';
import type { Control, FoundBySink } from './found-by.ts';

/** Where a control is looked for: in a part of a page, or all over it. */
export type Scope = Locator | Page;

/** One way to find a control. */
export interface Rung {
  /** For the error and the report: «role checkbox and its name». */
  readonly by: string;
  /** Within a scope, or relative to one where it is given the page. */
  readonly at: (scope: Scope) => Locator;
}

/** How long the first choice may come later than the second, in milliseconds. */
const grace = 500;

const isPage = (scope: Scope): scope is Page => 'goto' in scope;

/** The page that a scope is of. */
export const pageOf = (scope: Scope): Page => (isPage(scope) ? scope : scope.page());

/** A scope as a locator. */
export const scoped = (scope: Scope): Locator =>
  isPage(scope) ? scope.locator('body').describe('page') : scope;

/** Whether it is there now, and one only. */
const isVisible = (locator: Locator): Promise<boolean> => locator.isVisible().catch(() => false);

/**
 * Finds what stands highest in an order of ways to look: the role and the name, then the label and
 * what is around it, then `data-se`. A way further down counts only where none above it finds
 * anything, and is told to the report.
 */
export class Ladder {
  /** To be looked at: what the first way finds, or all of those that the console is known to need. */
  readonly locator: Locator;
  /** For errors: what it was looked for in. */
  readonly scope: Locator;
  readonly #control: Control;
  readonly #foundBy: FoundBySink;
  readonly #rungs: readonly [Rung, ...Rung[]];
  readonly #ways: readonly [Locator, ...Locator[]];

  /** @param known what finds the same as the ways together, where more than the first is usual */
  constructor(
    control: Control,
    scope: Scope,
    rungs: readonly [Rung, ...Rung[]],
    foundBy: FoundBySink,
    known?: Locator,
  ) {
    const name = `${control.kind} «${control.words}»`;
    const [first, ...others] = rungs;
    this.scope = scoped(scope);
    this.#control = control;
    this.#foundBy = foundBy;
    this.#rungs = rungs;
    this.#ways = [
      first.at(scope).describe(name),
      ...others.map(({ at }) => at(scope).describe(name)),
    ];
    this.locator = (known ?? first.at(scope)).describe(name);
  }

  /**
   * Waits until it is there.
   *
   * @param state `attached` where something may lie over it
   * @throws ControlNotFound
   */
  async find(state: 'visible' | 'attached' = 'visible'): Promise<Locator> {
    const [first] = this.#ways;
    // Mostly it is there; to ask is a fourth of what to wait costs.
    if (await isVisible(first)) return first;
    const found = (await this.#first()) ? first : await this.#anyWay(state);
    await comes(found, state).catch((cause: unknown) => this.#fail(cause));
    return found;
  }

  async #first(): Promise<boolean> {
    return this.#ways.length === 1 || (await this.#ways[0].count()) > 0;
  }

  /** The highest way that finds something, as soon as one does. */
  async #anyWay(state: 'visible' | 'attached'): Promise<Locator> {
    const [first, ...others] = this.#ways;
    const any = others.reduce((all, way) => all.or(way), first);
    // One of them is enough; whether it is one only is judged of the way that is taken.
    await comes(any.first(), state).catch((cause: unknown) => this.#fail(cause));
    // The first choice may be painted a moment after what a lower one takes for it.
    const isHigh = await first
      .first()
      .waitFor({ state: 'attached', timeout: grace })
      .then(
        () => true,
        () => false,
      );
    if (isHigh) return first;
    const counts = await Promise.all(others.map((way) => way.count()));
    const index = counts.findIndex((count) => count > 0);
    const [way, rung] = [others[index], this.#rungs[index + 1]];
    if (way === undefined || rung === undefined) return first;
    this.#foundBy({ control: this.#control.words, foundBy: rung.by });
    return way;
  }

  async #fail(cause: unknown): Promise<never> {
    throw await notFound(
      this.#control,
      this.scope,
      this.#rungs.map(({ by }) => by),
      cause,
    );
  }
}

/** `data-se` as the console makes it of words: `interaction-code`. A last resort: the names drift. */
export const dataSe = (words: string): string => {
  const slug = words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `[data-se="${slug}" i], [data-se$="-${slug}" i]`;
};
