import type { Locator, Page } from '@playwright/test';
import { focusSettled } from './focus-settled.ts';
import { linkOrButton } from './link-or-button.ts';
import { beginning } from './name.ts';

/** Longer than the 200 ms for which the console's own timer holds a typed URI back. */
const debounce = 250;

/**
 * A list of URIs: a text box in each row, which has no name of its own, and a control that adds a
 * row. The console listens to keys, not to changed values, so URIs are typed.
 */
export class UriList {
  readonly rows: Locator;
  readonly #add: Locator;
  readonly #page: Page;

  /** @param words the label of the list, beside which it stands */
  constructor(page: Page, scope: Locator, words: string, add: string) {
    this.#page = page;
    const group = scope
      .locator('[data-se="o-form-fieldset"], fieldset')
      .filter({ hasText: beginning(words) })
      .describe(`list «${words}»`);
    this.rows = group.locator('input[name="uri"], .array-input input[type="text"]');
    this.#add = linkOrButton(group, beginning(add));
  }

  /** Replaces the URI of a list that has one row. */
  async writeOnly(uri: string): Promise<void> {
    await this.rows.waitFor();
    await focusSettled(this.#page);
    await this.rows.fill('');
    await this.rows.pressSequentially(uri);
    const read = await this.rows.inputValue();
    if (read !== uri) throw new Error(`The URI «${uri}» was typed, but the box holds «${read}».`);
    // Set after the console's own timer, so it fires after it: no race, however slow the machine.
    await this.#page.evaluate(
      (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      debounce,
    );
  }

  async addRow(): Promise<void> {
    await this.#add.click();
  }
}
