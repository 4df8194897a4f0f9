import type { Locator } from '@playwright/test';
import { untilAnswered } from './answer.ts';
import { Checkbox } from './checkbox.ts';
import type { ConsolePage } from './console-page.ts';
import { disobeyed } from './control-error.ts';
import { endOf, refusalsOf, throwIfRefused } from './form.ts';
import { Ladder } from './ladder.ts';
import type { Scope } from './ladder.ts';
import type { LinkOrButton } from './link-or-button.ts';
import { beginning } from './name.ts';
import { patience } from './patience.ts';
import { Radio } from './radio.ts';
import { TextField } from './text-field.ts';

/** What the console is known to draw dialogs with: they have the role of one, or need not. */
const known = [
  '[role="dialog"]',
  '[role="alertdialog"]',
  'dialog[open]',
  '#simplemodal-container:not(:has([role="dialog"]), [role="dialog"] *)',
  '.ui-dialog:not([role="dialog"])',
  '.MuiDialog-root:not(:has([role="dialog"]))',
].join(', ');

/** The title of a dialog of jQuery UI is no heading. */
const knownTitle = '.ui-dialog-title:not(:has(h1, h2, h3, h4))';

/** Where there is none of them, what lies over the page around a title. */
const over =
  'xpath=self::*[not(ancestor::*[@role="dialog" or @role="alertdialog" or self::dialog or @id="simplemodal-container" or contains(@class, "ui-dialog") or contains(@class, "MuiDialog-root")])]/ancestor::*[contains(@class, "modal") or contains(@class, "dialog") or @aria-modal="true"][last()]';

const titled = (scope: Scope, name: RegExp): Locator =>
  scope.getByRole('heading', { name }).or(scope.locator(knownTitle).filter({ hasText: name }));

/** A dialog over a screen, found by its title. */
export class Dialog {
  readonly root: Locator;
  readonly title: Locator;
  readonly errors: Locator;
  protected readonly console: ConsolePage;
  readonly #name: string;
  readonly #ladder: Ladder;

  constructor(console: ConsolePage, title: string) {
    const { foundBy, page } = console;
    this.console = console;
    this.#name = title;
    const name = beginning(title);
    const dialogs = page
      .locator(known)
      .filter({ visible: true })
      .filter({ has: titled(page, name) });
    const others = page.getByRole('heading', { name }).locator(over);
    this.#ladder = new Ladder(
      { kind: 'dialog', words: title },
      page,
      [
        {
          by: 'the role dialog, or a dialog as the console draws them, with its title',
          at: () => dialogs,
        },
        { by: 'what lies over the page around its title', at: () => others },
      ],
      foundBy,
      dialogs.or(others),
    );
    this.root = this.#ladder.locator.describe(`dialog «${title}»`);
    this.title = titled(this.root, name).describe(`title of dialog «${title}»`);
    this.errors = refusalsOf(this.root);
  }

  checkbox(words: string): Checkbox {
    return new Checkbox(this.root, words, this.console.foundBy);
  }

  radio(words: string): Radio {
    return new Radio(this.root, words, this.console.foundBy);
  }

  text(words: string): TextField {
    return new TextField(this.root, words, this.console.foundBy);
  }

  /** What ends the dialog, to be looked at. */
  button(words: string): Locator {
    return this.#end(words).locator;
  }

  /** @throws ControlNotFound */
  async waitFor(): Promise<void> {
    await this.#ladder.find();
  }

  /** Presses what ends the dialog, whatever comes of it. */
  protected async press(words: string): Promise<void> {
    await this.#end(words).press();
  }

  /**
   * Presses the button that ends the dialog and waits until it is gone.
   *
   * @throws Error with the org's message where it refuses
   */
  protected async submit(words: string): Promise<void> {
    const { page } = this.console;
    const body = page.locator('body');
    // There may be several refusals: one of the form and one at each field.
    const answered = body
      .filter({ hasNot: this.root })
      .or(body.filter({ has: this.root.filter({ has: page.getByRole('alert') }) }))
      .or(body.filter({ has: this.errors }));
    await untilAnswered(page, () => this.press(words), answered).catch((error: unknown) =>
      this.#unanswered(words, error),
    );
    if (await this.root.isVisible()) await throwIfRefused(`«${this.#name}»`, this.errors);
  }

  async cancel(): Promise<void> {
    const { cancel } = this.console.words.form;
    await this.press(cancel);
    await this.root
      .waitFor({ state: 'hidden', timeout: patience })
      .catch((error: unknown) => this.#unanswered(cancel, error));
  }

  #end(words: string): LinkOrButton {
    return endOf(this.root, words, this.console.foundBy, `dialog «${this.#name}»`);
  }

  async #unanswered(words: string, error: unknown): Promise<never> {
    if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
    throw await disobeyed(
      { kind: 'button', words, of: `dialog «${this.#name}»` },
      'was pressed, and the dialog neither went away nor said why',
      this.button(words),
      this.root,
      error,
    );
  }
}
