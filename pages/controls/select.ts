import type { Locator, Page } from '@playwright/test';
import { beginning, exactly } from './name.ts';

/**
 * A choice of one entry from a list that opens. The console draws such lists itself, beside a
 * `select` that is hidden; while one is open, it hangs at the end of the page. What was chosen is
 * read back.
 */
export class Select {
  readonly #shown: Locator;
  readonly #page: Page;
  readonly #words: string;

  /** @param words the label it stands beside */
  constructor(page: Page, scope: Locator, words: string) {
    this.#page = page;
    this.#words = words;
    const row = scope
      .locator('[data-se="o-form-fieldset"], fieldset')
      .filter({ hasText: beginning(words) })
      .describe(`list «${words}»`);
    this.#shown = row.locator('.chzn-single').describe(`what «${words}» shows`);
  }

  /** Opens the list; choosing an entry closes it. */
  async open(): Promise<void> {
    await this.#shown.click();
  }

  /** An entry of the list, which is open. */
  option(text: string): Locator {
    return this.#page.getByRole('option', { name: exactly(text) });
  }

  /** What is chosen. */
  async read(): Promise<string> {
    return (await this.#shown.innerText()).trim();
  }

  /** @throws Error where something else is shown then */
  async choose(text: string): Promise<void> {
    await this.open();
    await this.option(text).click();
    const shown = await this.read();
    if (!exactly(text).test(shown))
      throw new Error(`«${text}» was chosen from «${this.#words}», but it shows «${shown}».`);
  }
}
