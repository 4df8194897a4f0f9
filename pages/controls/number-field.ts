import type { Locator } from '@playwright/test';
import { focusSettled } from './focus-settled.ts';
import { beginning } from './name.ts';

/** A box for a number, with a label. What was written is read back. */
export class NumberField {
  readonly input: Locator;
  readonly #words: string;

  /**
   * @param scope the panel, dialog or form it is in
   * @param words the beginning of its label
   */
  constructor(scope: Locator, words: string) {
    this.#words = words;
    this.input = scope
      .getByRole('spinbutton', { name: beginning(words) })
      .describe(`number box «${words}»`);
  }

  async write(number: number): Promise<void> {
    await this.enter(number);
    const read = await this.input.inputValue();
    if (read !== String(number))
      throw new Error(`«${this.#words}» was given ${number}, but holds «${read}».`);
  }

  /** Enters a number that the box need not take. */
  async enter(number: number): Promise<void> {
    await this.input.waitFor();
    await focusSettled(this.input.page());
    await this.input.fill(String(number));
    await this.input.blur();
  }
}
