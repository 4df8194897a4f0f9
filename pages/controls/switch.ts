import type { Locator } from '@playwright/test';

/**
 * A slider that saves as soon as it is moved, and has no name of its own: what it switches stands
 * beside it. It moves before the org has answered, and back where the org refuses, so that it says
 * nothing by itself.
 */
export class Switch {
  readonly input: Locator;
  readonly #words: string;

  /**
   * @param row what holds the slider and no other
   * @param words what it switches
   */
  constructor(row: Locator, words: string) {
    this.#words = words;
    this.input = row
      .getByRole('checkbox')
      .or(row.getByRole('switch'))
      .describe(`switch of «${words}»`);
  }

  /** @throws Error where it stands there already */
  async moveTo(wanted: 'on' | 'off'): Promise<void> {
    if ((await this.input.isChecked()) === (wanted === 'on'))
      throw new Error(`The switch of «${this.#words}» is ${wanted} already.`);
    // Forced: the slider lies on top of the box, and receives the click as it does from a person.
    await this.input.click({ force: true });
  }
}
