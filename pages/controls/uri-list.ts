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
  writeOnly(uri: string): Promise<void> {
    return this.writeAll([uri]);
  }

  /** Replaces the URI of a list that has one row, and adds a row for each further URI. */
  async writeAll(uris: readonly string[]): Promise<void> {
    await this.rows.waitFor();
    await focusSettled(this.#page);
    for (const [index, uri] of uris.entries()) {
      if (index > 0) await this.addRow();
      await this.#type(uri);
    }
    // Set after the console's own timer, so it fires after it: no race, however slow the machine.
    await this.#page.evaluate(
      (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      debounce,
    );
  }

  /** Types into the row that was added last. */
  async #type(uri: string): Promise<void> {
    const row = this.rows.last();
    // All but the last character at once: it takes one key for the console to read the whole box.
    await row.fill(uri.slice(0, -1));
    await row.pressSequentially(uri.slice(-1));
    const read = await row.inputValue();
    if (read !== uri) throw new Error(`The URI «${uri}» was typed, but the box holds «${read}».`);
  }

  async addRow(): Promise<void> {
    await this.#add.click();
  }
}
