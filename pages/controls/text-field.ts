import type { Locator } from '@playwright/test';
import { doing } from './attended.ts';
import { disobeyed } from './control-error.ts';
import type { Control, FoundBySink } from './found-by.ts';
import { Ladder, dataSe } from './ladder.ts';
import { beginning } from './name.ts';
import { write } from './writing.ts';

/** The one box of what is around a label. */
const besideLabel =
  'xpath=ancestor::*[.//input or .//textarea][1]/descendant::*[self::input[not(@type) or @type="text" or @type="url"] or self::textarea]';

/** A text box with a label. What was written is read back. */
export class TextField {
  readonly input: Locator;
  readonly #control: Control;
  readonly #foundBy: FoundBySink;
  readonly #ladder: Ladder;

  /**
   * @param scope the panel, dialog or form it is in
   * @param words the beginning of its label
   */
  constructor(scope: Locator, words: string, foundBy: FoundBySink) {
    this.#control = { kind: 'text box', words };
    this.#foundBy = foundBy;
    const name = beginning(words);
    this.#ladder = new Ladder(
      this.#control,
      scope,
      [
        { by: 'the role textbox and its name', at: (at) => at.getByRole('textbox', { name }) },
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

  /** Waits until it is there, and leaves it as it is. @throws ControlNotFound */
  find(): Promise<Locator> {
    return this.#ladder.find();
  }

  /** @throws ControlNotFound, ControlDisobeyed */
  write(text: string): Promise<void> {
    return doing(this.input.page(), () => this.#write(text));
  }

  async #write(text: string): Promise<void> {
    const found = await this.#ladder.find();
    const { held, second } = await write(found, text).catch(async (cause: unknown) => {
      throw await this.#disobeyed('cannot be written into', found, cause);
    });
    if (held !== text)
      throw await this.#disobeyed(`was given «${text}», but holds «${held}»`, found);
    if (second !== undefined) this.#foundBy({ control: this.#control.words, foundBy: second });
  }

  async read(): Promise<string> {
    const found = await this.#ladder.find();
    return found.inputValue();
  }

  #disobeyed(complaint: string, found: Locator, cause?: unknown): Promise<Error> {
    return disobeyed(this.#control, complaint, found, this.#ladder.scope, cause);
  }
}
