import type { Locator, Page } from '@playwright/test';
import { doing } from './attended.ts';
import type { FoundBySink } from './found-by.ts';
import { Ladder } from './ladder.ts';
import { LinkOrButton, linkOrButton } from './link-or-button.ts';
import { beginning } from './name.ts';
import { patience } from './patience.ts';
import { disobeyed } from './control-error.ts';

/** A link or button that opens a list of things to do: «Active ▾». The list may hang anywhere. */
export class DropDown {
  /** What opens the list. */
  readonly locator: Locator;
  readonly #button: LinkOrButton;
  readonly #foundBy: FoundBySink;
  readonly #page: Page;
  readonly #words: string;

  constructor(page: Page, scope: Locator | Page, words: string, foundBy: FoundBySink) {
    this.#page = page;
    this.#words = words;
    this.#foundBy = foundBy;
    this.#button = new LinkOrButton(scope, words, beginning(words), foundBy);
    this.locator = this.#button.locator;
  }

  async open(): Promise<void> {
    await this.#button.press();
  }

  /** An entry of the list; it is there while the list is open. */
  entry(words: string): Locator {
    return this.#entry(words).locator;
  }

  /** Presses an entry of the list, which is open. @throws ControlNotFound, ControlDisobeyed */
  press(words: string): Promise<void> {
    return doing(this.#page, () => this.#press(words));
  }

  async #press(words: string): Promise<void> {
    const ladder = this.#entry(words);
    const found = await ladder.find();
    await found.click({ timeout: patience }).catch(async (cause: unknown) => {
      throw await disobeyed(
        { kind: 'entry', words, of: `list «${this.#words}»` },
        'could not be pressed',
        found,
        ladder.scope,
        cause,
      );
    });
  }

  /** Opens the list and presses one of its entries. */
  async choose(words: string): Promise<void> {
    await this.open();
    await this.press(words);
  }

  #entry(words: string): Ladder {
    const name = beginning(words);
    return new Ladder(
      { kind: 'entry', words, of: `list «${this.#words}»` },
      this.#page,
      [
        {
          by: 'the role menuitem, link or button, and its name',
          at: (at) =>
            at
              .getByRole('menuitem', { name })
              .or(linkOrButton(at, name))
              .or(at.getByRole('option', { name })),
        },
        { by: 'its text in a list', at: (at) => at.locator('li').filter({ hasText: name }) },
      ],
      this.#foundBy,
    );
  }
}
