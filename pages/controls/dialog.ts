import type { Locator } from '@playwright/test';
import { pageWith, untilAnswered } from './answer.ts';
import { doing } from './attended.ts';
import { Checkbox } from './checkbox.ts';
import type { ConsolePage } from './console-page.ts';
import { endOf, refusalsOf, refusedSilently, throwIfRefused } from './form.ts';
import { Ladder } from './ladder.ts';
import type { Scope } from './ladder.ts';
import type { LinkOrButton } from './link-or-button.ts';
import { linkOrButton } from './link-or-button.ts';
import { beginning, exactly } from './name.ts';
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
   * @param confirm what affirms the question that some consoles ask then, in a dialog on top
   * @throws RefusedByOrg with the org's message where it refuses
   */
  protected async submit(words: string, confirm?: string): Promise<void> {
    const { foundBy, page } = this.console;
    const question = confirm === undefined ? undefined : linkOrButton(page, beginning(confirm));
    const answer = await untilAnswered({
      page,
      press: () => this.press(words),
      answered: this.#goneOr(...(question === undefined ? [] : [question])),
      asks: question,
      pressed: this.button(words),
      foundBy,
    });
    if (question !== undefined && (await question.isVisible())) return this.#affirm(question);
    if (!(await this.root.isVisible())) return;
    await throwIfRefused(`«${this.#name}»`, this.errors);
    if (answer === 'silence') await this.#throwUnanswered(words);
  }

  async cancel(): Promise<void> {
    const { cancel } = this.console.words.form;
    await this.press(cancel);
    await this.#untilGone(cancel);
  }

  async #affirm(question: Locator): Promise<void> {
    const pressed = (await question.innerText()).trim();
    const { foundBy, page } = this.console;
    await untilAnswered({
      page,
      press: () => doing(page, () => question.click({ timeout: patience })),
      answered: this.#goneOr(),
      pressed: question,
      foundBy,
    });
    foundBy({
      control: `question on top of «${this.#name}»`,
      dismissed: `pressing «${pressed}»`,
    });
    if (await this.root.isVisible()) await throwIfRefused(`«${this.#name}»`, this.errors);
    await this.#untilGone(pressed);
  }

  /** The page without the dialog; or with its refusals, or what else there may be. */
  #goneOr(...signs: readonly Locator[]): Locator {
    const { page } = this.console;
    // There may be several refusals: one of the form and one at each field.
    return page
      .locator('body')
      .filter({ hasNot: this.root })
      .or(pageWith(page, this.errors, ...signs));
  }

  async #untilGone(words: string): Promise<void> {
    const isGone = await this.root.waitFor({ state: 'hidden', timeout: patience }).then(
      () => true,
      () => false,
    );
    if (!isGone) await this.#throwUnanswered(words);
  }

  #end(words: string): LinkOrButton {
    const { foundBy, words: all } = this.console;
    return endOf(this.root, words, foundBy, `dialog «${this.#name}»`, exactly(all.form.ok));
  }

  async #throwUnanswered(words: string): Promise<never> {
    throw await refusedSilently(
      { kind: 'button', words, of: `dialog «${this.#name}»` },
      'was pressed, and the dialog neither went away nor said why',
      this.button(words),
      this.root,
    );
  }
}
