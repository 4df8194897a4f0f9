import type { Locator } from '@playwright/test';
import type { ConsolePage } from './console-page.ts';
import { throwIfRefused } from './form.ts';
import { linkOrButton } from './link-or-button.ts';
import { beginning } from './name.ts';
import { Toggle } from './toggle.ts';

/** A panel of a screen that is edited in place: Edit, change, Save or Cancel. */
export class Panel {
  readonly root: Locator;
  readonly heading: Locator;
  readonly editButton: Locator;
  readonly saveButton: Locator;
  readonly cancelButton: Locator;
  readonly errors: Locator;
  protected readonly console: ConsolePage;
  readonly #title: string;

  /** @param title the panel's heading */
  constructor(console: ConsolePage, title: string) {
    const { page, words } = console;
    this.console = console;
    this.#title = title;
    const heading = page.getByRole('heading', { name: beginning(title) });
    this.root = page.locator('form').filter({ has: heading }).describe(`panel «${title}»`);
    this.heading = this.root.getByRole('heading', { name: beginning(title) });
    // The Edit of a panel is a link in one console and a button in another.
    this.editButton = linkOrButton(this.root, beginning(words.form.edit)).describe(
      `Edit of panel «${title}»`,
    );
    this.saveButton = this.root.getByRole('button', { name: beginning(words.form.save) });
    this.cancelButton = this.root.getByRole('button', { name: beginning(words.form.cancel) });
    this.errors = this.root.getByRole('alert');
  }

  /** A checkbox of the panel. */
  checkbox(words: string): Toggle {
    return new Toggle(this.root, 'checkbox', words, this.console.foundBy);
  }

  /** How far down the page it begins, in pixels. */
  top(): Promise<number> {
    return this.root.evaluate((panel) => panel.getBoundingClientRect().top);
  }

  /** Presses Edit, whatever comes of it. */
  async pressEdit(): Promise<void> {
    await this.editButton.click();
  }

  async edit(): Promise<void> {
    await this.pressEdit();
    await this.saveButton.waitFor();
  }

  /** Presses Save and waits until the org has answered, be it with a refusal. */
  async attemptToSave(): Promise<void> {
    await this.saveButton.click();
    // Back in read mode, or refused. The button's own name is no sign: it turns to dots.
    const { page, words } = this.console;
    const edit = linkOrButton(page, beginning(words.form.edit));
    await this.root.filter({ has: edit.or(page.getByRole('alert')) }).waitFor();
  }

  /** @throws Error with the org's message where it refuses */
  async save(): Promise<void> {
    await this.attemptToSave();
    await throwIfRefused(`Saving «${this.#title}»`, this.errors);
  }

  async cancel(): Promise<void> {
    await this.cancelButton.click();
    await this.editButton.waitFor();
  }
}
