import type { Locator } from '@playwright/test';
import { focusSettled } from './focus-settled.ts';
import { beginning } from './name.ts';

/** A text box with a label. What was written is read back. */
export class TextField {
  readonly input: Locator;
  readonly #words: string;

  constructor(scope: Locator, words: string) {
    this.#words = words;
    this.input = scope
      .getByRole('textbox', { name: beginning(words) })
      .describe(`text box «${words}»`);
  }

  async write(text: string): Promise<void> {
    await this.input.waitFor();
    await focusSettled(this.input.page());
    await this.input.fill(text);
    const read = await this.input.inputValue();
    if (read !== text)
      throw new Error(`«${this.#words}» was given «${text}», but holds «${read}».`);
  }

  read(): Promise<string> {
    return this.input.inputValue();
  }
}
