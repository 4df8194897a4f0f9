import type { Locator } from '@playwright/test';

/** A password box with a label. What was written is read back, and told to nobody. */
export class SecretField {
  readonly input: Locator;
  readonly #words: string;

  constructor(scope: Locator, words: string) {
    this.#words = words;
    // A password box has no role, so that it can be found by its label only.
    this.input = scope.getByLabel(words, { exact: true }).describe(`password box «${words}»`);
  }

  async write(secret: string): Promise<void> {
    await this.input.fill(secret);
    if ((await this.input.inputValue()) !== secret)
      throw new Error(`«${this.#words}» does not hold what was written into it.`);
  }
}
