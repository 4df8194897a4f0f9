import type { Locator } from '@playwright/test';
import type { FoundBySink } from './found-by.ts';
import { beginning } from './name.ts';

/** A way to work a checkbox or radio button, as a person would. */
interface Way {
  readonly name: string;
  readonly press: () => Promise<void>;
}

/** How long a control may take to show what was done to it, in milliseconds. */
const patience = 2_000;

/**
 * A checkbox or a radio button. The console lays the label over the box, so that the box itself
 * cannot be hit: a click goes where the box is, whatever lies on top. What was set is read back.
 */
export class Toggle {
  readonly input: Locator;
  readonly #words: string;
  readonly #scope: Locator;
  readonly #foundBy: FoundBySink;

  /**
   * @param scope the panel, dialog or form it is in
   * @param words the beginning of its label
   */
  constructor(scope: Locator, role: 'checkbox' | 'radio', words: string, foundBy: FoundBySink) {
    this.#scope = scope;
    this.#words = words;
    this.#foundBy = foundBy;
    this.input = scope.getByRole(role, { name: beginning(words) }).describe(`${role} «${words}»`);
  }

  select(): Promise<void> {
    return this.#set(true);
  }

  clear(): Promise<void> {
    return this.#set(false);
  }

  async #set(wanted: boolean): Promise<void> {
    await this.input.and(this.#scope.locator(':enabled')).waitFor({ state: 'attached' });
    if ((await this.input.isChecked()) === wanted) return;
    for (const [index, way] of this.#ways().entries()) {
      // A way that cannot be gone at all is one that did not serve.
      const served = await way.press().then(
        () => this.#becomes(wanted),
        () => false,
      );
      if (!served) continue;
      if (index > 0) this.#foundBy({ control: this.#words, foundBy: way.name });
      return;
    }
    throw new Error(
      `«${this.#words}» could not be ${wanted ? 'selected' : 'cleared'}: clicked where the box is, clicked its label, pressed Space. It stayed as it was.`,
    );
  }

  #ways(): Way[] {
    return [
      // Forced: the label lies on top, and receives the click as it does from a person.
      { name: 'click on the box', press: () => this.input.click({ force: true }) },
      {
        name: 'click on the label',
        press: () => this.#scope.getByText(beginning(this.#words)).click({ timeout: patience }),
      },
      { name: 'the Space key', press: () => this.input.press('Space') },
    ];
  }

  async #becomes(wanted: boolean): Promise<boolean> {
    const state = this.input.and(this.#scope.locator(wanted ? ':checked' : ':not(:checked)'));
    return state.waitFor({ state: 'attached', timeout: patience }).then(
      () => true,
      () => false,
    );
  }
}
