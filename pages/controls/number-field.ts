import type { Locator } from '@playwright/test';
import { doing } from './attended.ts';
import { disobeyed } from './control-error.ts';
import type { Control, FoundBySink } from './found-by.ts';
import { Ladder, dataSe } from './ladder.ts';
import { beginning } from './name.ts';
import { write } from './writing.ts';
import type { Written } from './writing.ts';

/** The one box of what is around a label. */
const besideLabel = 'xpath=ancestor::*[.//input][1]/descendant::input';

/** A box for a number, with a label. What was written is read back. */
export class NumberField {
  readonly input: Locator;
  readonly #control: Control;
  readonly #ladder: Ladder;

  /**
   * @param scope the panel, dialog or form it is in
   * @param words the beginning of its label
   */
  constructor(scope: Locator, words: string, foundBy: FoundBySink) {
    this.#control = { kind: 'number box', words };
    const name = beginning(words);
    this.#ladder = new Ladder(
      this.#control,
      scope,
      [
        {
          by: 'the role spinbutton or textbox, and its name',
          at: (at) => at.getByRole('spinbutton', { name }).or(at.getByRole('textbox', { name })),
        },
        { by: 'the label beside it', at: (at) => at.getByText(name).locator(besideLabel) },
        {
          by: 'data-se',
          at: (at) => at.locator(dataSe(words)).locator('xpath=descendant-or-self::input'),
        },
      ],
      foundBy,
    );
    this.input = this.#ladder.locator;
  }

  /** @throws ControlNotFound, ControlDisobeyed */
  write(number: number): Promise<void> {
    return doing(this.input.page(), () => this.#writeExactly(number));
  }

  async #writeExactly(number: number): Promise<void> {
    const { found, held } = await this.#write(number);
    if (held !== String(number))
      throw await disobeyed(
        this.#control,
        `was given ${number}, but holds «${held}»`,
        found,
        this.#ladder.scope,
      );
  }

  /** Enters a number that the box need not take. */
  enter(number: number): Promise<void> {
    return doing(this.input.page(), async () => {
      await this.#write(number);
    });
  }

  async #write(number: number): Promise<Written & { readonly found: Locator }> {
    const found = await this.#ladder.find();
    const written = await write(found, String(number), 'number').catch(async (cause: unknown) => {
      throw await disobeyed(
        this.#control,
        'cannot be written into',
        found,
        this.#ladder.scope,
        cause,
      );
    });
    return { ...written, found };
  }
}
