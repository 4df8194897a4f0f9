import type { Locator } from '@playwright/test';
import type { ConsolePage } from './console-page.ts';
import { throwIfRefused } from './form.ts';
import { beginning } from './name.ts';
import { TextField } from './text-field.ts';
import { Toggle } from './toggle.ts';

/** A dialog over a screen, found by its title. */
export class Dialog {
  readonly root: Locator;
  readonly title: Locator;
  readonly errors: Locator;
  protected readonly console: ConsolePage;
  readonly #name: string;

  constructor(console: ConsolePage, title: string) {
    const { page } = console;
    this.console = console;
    this.#name = title;
    const heading = page.getByRole('heading', { name: beginning(title) });
    this.root = page
      .locator('#simplemodal-container, [role="dialog"]:not([aria-hidden="true"])')
      .filter({ has: heading })
      .describe(`dialog «${title}»`);
    this.title = this.root.getByRole('heading', { name: beginning(title) });
    this.errors = this.root.getByRole('alert');
  }

  checkbox(words: string): Toggle {
    return new Toggle(this.root, 'checkbox', words, this.console.foundBy);
  }

  radio(words: string): Toggle {
    return new Toggle(this.root, 'radio', words, this.console.foundBy);
  }

  text(words: string): TextField {
    return new TextField(this.root, words);
  }

  button(words: string): Locator {
    return this.root.getByRole('button', { name: beginning(words) });
  }

  async waitFor(): Promise<void> {
    await this.title.waitFor();
  }

  /**
   * Presses the button that ends the dialog and waits until it is gone.
   *
   * @throws Error with the org's message where it refuses
   */
  protected async submit(words: string): Promise<void> {
    await this.button(words).click();
    await Promise.race([
      this.root.waitFor({ state: 'hidden' }),
      // There may be several: one of the form and one at each field.
      this.root
        .filter({ has: this.console.page.getByRole('alert') })
        .waitFor()
        .then(() => throwIfRefused(`«${this.#name}»`, this.errors)),
    ]);
  }

  async cancel(): Promise<void> {
    await this.button(this.console.words.form.cancel).click();
    await this.root.waitFor({ state: 'hidden' });
  }
}
