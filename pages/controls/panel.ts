import type { Locator } from '@playwright/test';
import { pageWith, untilAnswered } from './answer.ts';
import { Checkbox } from './checkbox.ts';
import type { ConsolePage } from './console-page.ts';
import { endOf, refusalsOf, refusedSilently, throwIfRefused } from './form.ts';
import { Ladder } from './ladder.ts';
import { LinkOrButton } from './link-or-button.ts';
import { beginning } from './name.ts';
import { rowOf } from './row.ts';

/** What is a part of a screen. */
const part = 'self::form or self::section or self::article or @role="form" or @role="region"';

/** The next of them around a heading. */
const partAround = `ancestor::*[${part}][1]`;

/** Where there is none, the next thing around a heading that also holds something to fill in. */
const fieldsAround = `self::*[not(ancestor::*[${part}])]/ancestor::*[.//input or .//select or .//textarea][1]`;

/** What draws an Edit that has no name. */
const pencil = ':is(a, button):is([class*="pencil" i], [class*="edit-16" i], [data-se*="edit" i])';

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
  readonly #panel: Ladder;
  readonly #edit: LinkOrButton;
  readonly #save: LinkOrButton;
  readonly #cancel: LinkOrButton;

  /** @param title the panel's heading */
  constructor(console: ConsolePage, title: string) {
    const { foundBy, page, words } = console;
    const of = `panel «${title}»`;
    this.console = console;
    this.#title = title;
    const name = beginning(title);
    const heading = page.getByRole('heading', { name });
    this.#panel = new Ladder(
      { kind: 'panel', words: title },
      page,
      [
        {
          by: 'the form or region around its heading',
          at: () => heading.locator(`xpath=${partAround}`),
        },
        { by: 'what is around its heading', at: () => heading.locator(`xpath=${fieldsAround}`) },
      ],
      foundBy,
      heading.locator(`xpath=${partAround} | ${fieldsAround}`),
    );
    this.root = this.#panel.locator;
    this.heading = this.root.getByRole('heading', { name });
    // The Edit of a panel is a link in one console and a button in another.
    this.#edit = new LinkOrButton(this.root, words.form.edit, beginning(words.form.edit), foundBy, {
      of,
      structure: { by: 'the picture of a pencil', css: pencil },
    });
    this.#save = endOf(this.root, words.form.save, foundBy, of);
    this.#cancel = endOf(this.root, words.form.cancel, foundBy, of);
    this.editButton = this.#edit.locator.describe(`Edit of ${of}`);
    this.saveButton = this.#save.locator;
    this.cancelButton = this.#cancel.locator;
    this.errors = refusalsOf(this.root);
  }

  /** A checkbox of the panel. */
  checkbox(words: string): Checkbox {
    return new Checkbox(this.root, words, this.console.foundBy);
  }

  /** A row of the panel, by its label. */
  row(label: string): Locator {
    return rowOf(this.root, label);
  }

  /** How far down the page it begins, in pixels. */
  top(): Promise<number> {
    return this.root.evaluate((panel) => panel.getBoundingClientRect().top);
  }

  /** Waits until it is there. @throws ControlNotFound */
  find(): Promise<Locator> {
    return this.#panel.find();
  }

  /** Presses Edit, whatever comes of it. */
  async pressEdit(): Promise<void> {
    await this.#panel.find();
    await this.#edit.press();
  }

  async edit(): Promise<void> {
    await this.pressEdit();
    await this.#save.find();
  }

  /** Presses Save and waits until the org has answered, be it with a refusal, be it with silence. */
  async attemptToSave(): Promise<void> {
    await this.#pressSave();
  }

  /** @throws RefusedByOrg with the org's message where it refuses */
  async save(): Promise<void> {
    const answer = await this.#pressSave();
    await throwIfRefused(`Saving «${this.#title}»`, this.errors);
    if (answer === 'silence') await this.#throwUnanswered();
  }

  async cancel(): Promise<void> {
    await this.#cancel.press();
    await this.#edit.find();
  }

  #pressSave(): Promise<'answer' | 'silence'> {
    const { foundBy, page } = this.console;
    return untilAnswered({
      page,
      press: () => this.#save.press(),
      // Back in read mode, or refused. The button's own name is no sign: it turns to dots.
      answered: pageWith(page, this.editButton, this.errors),
      pressed: this.saveButton,
      foundBy,
    });
  }

  async #throwUnanswered(): Promise<never> {
    throw await refusedSilently(
      { kind: 'button', words: this.console.words.form.save, of: `panel «${this.#title}»` },
      'was pressed, and the panel neither went back to be read nor said why',
      this.saveButton,
      this.root,
    );
  }
}
