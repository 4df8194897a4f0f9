import type { Locator } from '@playwright/test';
import { doing } from './attended.ts';
import { disobeyed } from './control-error.ts';
import type { FoundBySink } from './found-by.ts';
import { Ladder, dataSe, pageOf, scoped } from './ladder.ts';
import type { Scope } from './ladder.ts';
import { patience } from './patience.ts';

/**
 * What the console draws as a link that acts as a button in one generation and as a button in
 * another: both are the same to an administrator.
 *
 * @param name of the control, anchored as `beginning` and `exactly` make it
 */
export const linkOrButton = (scope: Scope, name: RegExp): Locator =>
  scope.getByRole('link', { name }).or(scope.getByRole('button', { name }));

/** What is drawn to be pressed without being a link or a button. */
const pressable =
  'xpath=ancestor-or-self::*[@onclick or @tabindex or contains(@class, "button") or contains(@class, "btn")][1]';

/** What else is known of something to press. */
interface Particulars {
  /** What it belongs to, for reports. */
  readonly of?: string;
  /** How it is drawn where it has no name, or another. */
  readonly structure?: { readonly by: string; readonly css: string };
  /** What some consoles call it instead, matched as `name` is. */
  readonly alsoCalled?: RegExp;
  /** Whether the last one is meant: a form may have the same above and below. */
  readonly last?: boolean;
}

/** Something to press that has a name: a link, a button, or what a drifting console makes of it. */
export class LinkOrButton {
  readonly locator: Locator;
  readonly #ladder: Ladder;
  readonly #words: string;
  readonly #of: string | undefined;

  /**
   * @param words what it is called
   * @param name matches its name, as `beginning` and `exactly` make it
   */
  constructor(
    scope: Scope,
    words: string,
    name: RegExp,
    foundBy: FoundBySink,
    { alsoCalled, of, structure, last = false }: Particulars = {},
  ) {
    const all = linkOrButton(scope, name);
    const named = last ? all.last() : all;
    this.#words = words;
    this.#of = of;
    this.#ladder = new Ladder(
      this.#control,
      scope,
      [
        {
          by: 'the role link or button, and its name',
          at: () => named,
        },
        ...(alsoCalled === undefined
          ? []
          : [{ by: 'another name of it', at: (at: Scope) => linkOrButton(at, alsoCalled).last() }]),
        {
          by: 'its text, on something to press',
          at: (at) => at.getByText(name).locator(pressable),
        },
        ...(structure === undefined
          ? []
          : [{ by: structure.by, at: (at: Scope) => at.locator(structure.css) }]),
        { by: 'data-se', at: (at) => at.locator(dataSe(words)) },
      ],
      foundBy,
      structure &&
        named.or(
          scoped(scope)
            .filter({ hasNot: linkOrButton(pageOf(scope), name) })
            .locator(structure.css),
        ),
    );
    this.locator = this.#ladder.locator;
  }

  /** Waits until it is there. @throws ControlNotFound */
  find(): Promise<Locator> {
    return this.#ladder.find();
  }

  /** @throws ControlNotFound, ControlDisobeyed where something lies over it */
  press(): Promise<void> {
    return doing(this.locator.page(), () => this.#press());
  }

  async #press(): Promise<void> {
    const found = await this.find();
    await found.click({ timeout: patience }).catch(async (cause: unknown) => {
      throw await disobeyed(
        this.#control,
        'could not be pressed',
        found,
        this.#ladder.scope,
        cause,
      );
    });
  }

  get #control(): { kind: string; words: string; of?: string } {
    return {
      kind: 'link or button',
      words: this.#words,
      ...(this.#of !== undefined && { of: this.#of }),
    };
  }
}
