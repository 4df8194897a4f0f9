import type { Locator, Page } from '@playwright/test';
import { doing } from './attended.ts';
import { disobeyed, notFound } from './control-error.ts';
import type { Control, FoundBySink } from './found-by.ts';
import { Ladder } from './ladder.ts';
import { exactly } from './name.ts';
import { patience, reaction } from './patience.ts';
import { rowLadder } from './row.ts';

/**
 * What shows the choice, in each technology: the browser's own, Material's, jQuery UI's, that of
 * chosen in both its names, Selectize's, and a link with a list under it.
 */
const known = [
  'select',
  '[role="combobox"]:not(input)',
  '.chzn-single',
  '.chosen-single',
  '.selectize-input',
  'a[aria-haspopup]',
  'button[aria-haspopup]',
  'a.option-selected',
].join(', ');

/** An entry of an open list, in each technology; the list may hang at the end of the page. */
const entries = [
  '[role="option"]',
  '[role="menuitem"]',
  '.active-result',
  '.selectize-dropdown-content .option',
  '.okta-dropdown-list a',
].join(', ');

/** A choice of one entry from a list that opens. What was chosen is read back. */
export class Select {
  readonly #control: Control;
  readonly #page: Page;
  readonly #row: Ladder;
  readonly #shown: Ladder;

  /** @param words the label it stands beside */
  constructor(scope: Locator, words: string, foundBy: FoundBySink) {
    this.#control = { kind: 'choice', words };
    this.#page = scope.page();
    this.#row = rowLadder(this.#control, scope, foundBy);
    this.#shown = new Ladder(
      this.#control,
      this.#row.locator,
      [
        {
          by: 'a list that opens, as the console draws them',
          at: (at) => at.locator(known).filter({ visible: true }),
        },
        {
          by: 'the one link or button beside the label',
          at: (at) => at.getByRole('link').or(at.getByRole('button')).or(at.getByRole('combobox')),
        },
      ],
      foundBy,
    );
  }

  /** Opens the list; choosing an entry closes it. The browser's own is never seen to be open. */
  open(): Promise<void> {
    return doing(this.#page, () => this.#open());
  }

  async #open(): Promise<void> {
    const shown = await this.#find();
    if (await isNative(shown)) return;
    await shown.click({ timeout: patience }).catch(async (cause: unknown) => {
      throw await this.#disobeyed('could not be opened', shown, cause);
    });
  }

  /** An entry of the list, which is open. */
  option(text: string | RegExp): Locator {
    const name = typeof text === 'string' ? exactly(text) : text;
    const own = this.#shown.locator.and(this.#page.locator('select'));
    return this.#page
      .locator(entries)
      .filter({ visible: true, hasText: name })
      .or(own.filter({ has: this.#page.getByRole('option', { name }) }))
      .describe(`entry «${String(text)}» of «${this.#control.words}»`);
  }

  /** What is chosen. */
  async read(): Promise<string> {
    return textOf(await this.#find());
  }

  /** @throws ControlNotFound, ControlDisobeyed where something else is shown then */
  choose(text: string | RegExp): Promise<void> {
    return doing(this.#page, () => this.#choose(text));
  }

  async #choose(text: string | RegExp): Promise<void> {
    const name = typeof text === 'string' ? exactly(text) : text;
    const shown = await this.#find();
    if (await isNative(shown)) await this.#chooseNatively(shown, name);
    else await this.#chooseFromList(name);
    const chosen = await this.#untilShown(shown, name);
    if (!name.test(chosen))
      throw await this.#disobeyed(`was given «${String(text)}», but shows «${chosen}»`, shown);
  }

  async #find(): Promise<Locator> {
    await this.#row.find();
    return this.#shown.find();
  }

  async #chooseNatively(shown: Locator, name: RegExp): Promise<void> {
    const texts = await shown.locator('option').allTextContents();
    const label = texts.find((text) => name.test(text));
    if (label === undefined)
      throw await this.#noEntry(name, new Error(`It has ${texts.join(', ')}.`));
    await shown.selectOption({ label: label.trim() }, { timeout: patience });
  }

  async #chooseFromList(name: RegExp): Promise<void> {
    await this.open();
    await this.option(name)
      .click({ timeout: patience })
      .catch(async (cause: unknown) => {
        throw await this.#noEntry(name, cause);
      });
    // A list that fades away lies over the form until it is gone.
    await this.#page
      .locator(entries)
      .filter({ visible: true, hasText: name })
      .waitFor({ state: 'hidden', timeout: reaction })
      .catch(() => undefined);
  }

  /** Some lists show the choice a moment after it was made. */
  async #untilShown(shown: Locator, name: RegExp): Promise<string> {
    await shown
      .filter({ hasText: name })
      .or(shown.and(this.#page.locator('select, input')))
      .waitFor({ timeout: reaction })
      .catch(() => undefined);
    return textOf(shown);
  }

  #noEntry(name: RegExp, cause: unknown): Promise<Error> {
    return notFound(
      { kind: 'entry', words: name.source, of: `«${this.#control.words}»` },
      this.#page.locator('body').describe('page'),
      ['the role option or menuitem, or an entry as the console draws them'],
      cause,
    );
  }

  #disobeyed(complaint: string, shown: Locator, cause?: unknown): Promise<Error> {
    return disobeyed(this.#control, complaint, shown, this.#row.locator, cause);
  }
}

const isNative = (shown: Locator): Promise<boolean> =>
  shown.evaluate((element) => element instanceof HTMLSelectElement);

const textOf = async (shown: Locator): Promise<string> => {
  const text = await shown.evaluate((element) => {
    if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
    if (element instanceof HTMLInputElement) return element.value;
    return (element as HTMLElement).innerText;
  });
  return text.trim();
};
