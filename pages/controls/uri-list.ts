import type { Locator } from '@playwright/test';
import { doing } from './attended.ts';
import type { ConsolePage } from './console-page.ts';
import { disobeyed } from './control-error.ts';
import type { Control, FoundBySink } from './found-by.ts';
import type { Ladder } from './ladder.ts';
import { LinkOrButton } from './link-or-button.ts';
import { beginning } from './name.ts';
import { patience } from './patience.ts';
import { rowLadder } from './row.ts';
import { write } from './writing.ts';

/**
 * Longer than the 200 ms for which the console's own timer holds a typed URI back. Nothing on the
 * page tells that it has been taken, so that nothing else can be waited for.
 */
const debounce = 250;

/**
 * A list of URIs: a text box in each row, which has no name of its own, and a control that adds a
 * row. The console listens to keys, not to changed values.
 */
export class UriList {
  readonly rows: Locator;
  readonly #control: Control;
  readonly #foundBy: FoundBySink;
  readonly #list: Ladder;
  readonly #add: LinkOrButton;

  /** @param words the label of the list, beside which it stands */
  constructor({ foundBy, words: { form } }: ConsolePage, scope: Locator, words: string) {
    this.#control = { kind: 'list', words };
    this.#foundBy = foundBy;
    this.#list = rowLadder(this.#control, scope, foundBy);
    this.rows = this.#list.locator.getByRole('textbox');
    this.#add = new LinkOrButton(this.#list.locator, form.add, beginning(form.add), foundBy, {
      of: `list «${words}»`,
      alsoCalled: beginning(form.addAnother),
    });
  }

  /** Waits until it is there, and leaves it as it is. @throws ControlNotFound */
  find(): Promise<Locator> {
    return this.#list.find();
  }

  /** Replaces the URI of a list that has one row. */
  writeOnly(uri: string): Promise<void> {
    return this.writeAll([uri]);
  }

  /**
   * Replaces the URIs of a list, and adds a row for each that has none.
   *
   * @throws ControlNotFound, ControlDisobeyed where it does not hold these URIs and no others then
   */
  writeAll(uris: readonly string[]): Promise<void> {
    return doing(this.rows.page(), () => this.#writeAll(uris));
  }

  async #writeAll(uris: readonly string[]): Promise<void> {
    await this.#list.find();
    for (const [index, uri] of uris.entries()) {
      const row = this.rows.nth(index);
      if (index > 0 && (await row.count()) === 0) await this.addRow();
      await this.#write(row, uri);
    }
    // Set after the console's own timer, so it fires after it: no race, however slow the machine.
    await this.rows
      .page()
      .evaluate(
        (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        debounce,
      );
    const held = await this.read();
    if (held.join('\n') !== uris.join('\n'))
      throw await this.#disobeyed(`was given ${told(uris)}, but holds ${told(held)}`);
  }

  /** What the boxes hold, from the top. */
  read(): Promise<string[]> {
    return this.rows.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  }

  /** @throws ControlNotFound, ControlDisobeyed where no row comes */
  addRow(): Promise<void> {
    return doing(this.rows.page(), () => this.#addRow());
  }

  async #addRow(): Promise<void> {
    const next = this.rows.nth(await this.rows.count());
    await this.#add.press();
    await next.waitFor({ timeout: patience }).catch(async (cause: unknown) => {
      throw await this.#disobeyed('got no further row', cause);
    });
  }

  async #write(row: Locator, uri: string): Promise<void> {
    const { second } = await write(row, uri).catch(async (cause: unknown) => {
      throw await this.#disobeyed('cannot be written into', cause);
    });
    if (second !== undefined) this.#foundBy({ control: this.#control.words, foundBy: second });
  }

  #disobeyed(complaint: string, cause?: unknown): Promise<Error> {
    const list = this.#list.locator;
    return disobeyed(this.#control, complaint, list, list, cause);
  }
}

const told = (uris: readonly string[]): string => uris.map((uri) => `«${uri}»`).join(', ');
