import type { Locator } from '@playwright/test';
import type { ConsolePage } from '../../../controls/console-page.ts';
import { exactly } from '../../../controls/name.ts';
import { NumberField } from '../../../controls/number-field.ts';
import { Radio } from '../../../controls/radio.ts';

/** The section Refresh Token of the panel General Settings. */
export class RefreshTokenSection {
  readonly heading: Locator;
  /** «Rotate token after every use», to be looked at. */
  readonly rotating: Locator;
  /** «Use persistent token», to be looked at. */
  readonly persistent: Locator;
  /** In seconds. */
  readonly gracePeriod: NumberField;
  readonly #rotate: Radio;
  readonly #persist: Radio;

  /** @param panel the panel it is a section of */
  constructor({ words, foundBy }: ConsolePage, panel: Locator) {
    const { section, rotate, persistent, gracePeriod } = words.refreshToken;
    this.heading = panel.getByRole('heading', { name: exactly(section) });
    this.#rotate = new Radio(panel, rotate, foundBy);
    this.#persist = new Radio(panel, persistent, foundBy);
    this.rotating = this.#rotate.input;
    this.persistent = this.#persist.input;
    this.gracePeriod = new NumberField(panel, gracePeriod, foundBy);
  }

  chooseRotation(): Promise<void> {
    return this.#rotate.select();
  }

  choosePersistence(): Promise<void> {
    return this.#persist.select();
  }
}
