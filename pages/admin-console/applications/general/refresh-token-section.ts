import type { Locator } from '@playwright/test';
import type { ConsolePage } from '../../../controls/console-page.ts';
import { exactly } from '../../../controls/name.ts';
import { NumberField } from '../../../controls/number-field.ts';
import { Toggle } from '../../../controls/toggle.ts';

/** The section Refresh Token of the panel General Settings. */
export class RefreshTokenSection {
  readonly heading: Locator;
  /** «Rotate token after every use», to be looked at. */
  readonly rotating: Locator;
  /** «Use persistent token», to be looked at. */
  readonly persistent: Locator;
  /** In seconds. */
  readonly gracePeriod: NumberField;
  readonly #rotate: Toggle;
  readonly #persist: Toggle;

  /** @param panel the panel it is a section of */
  constructor({ words, foundBy }: ConsolePage, panel: Locator) {
    const { section, rotate, persistent, gracePeriod } = words.refreshToken;
    this.heading = panel.getByRole('heading', { name: exactly(section) });
    this.#rotate = new Toggle(panel, 'radio', rotate, foundBy);
    this.#persist = new Toggle(panel, 'radio', persistent, foundBy);
    this.rotating = this.#rotate.input;
    this.persistent = this.#persist.input;
    this.gracePeriod = new NumberField(panel, gracePeriod);
  }

  chooseRotation(): Promise<void> {
    return this.#rotate.select();
  }

  choosePersistence(): Promise<void> {
    return this.#persist.select();
  }
}
