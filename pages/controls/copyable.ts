import type { Locator } from '@playwright/test';
import { linkOrButton } from './link-or-button.ts';
import { beginning } from './name.ts';

/** A value with a control beside it that copies it to the clipboard. */
export class Copyable {
  readonly label: Locator;
  /** The value, or the dots that stand for it. */
  readonly value: Locator;
  readonly copyButton: Locator;

  /**
   * @param row what holds the value and its control
   * @param copy what the control is called
   */
  constructor(row: Locator, label: Locator, value: Locator, copy: string) {
    this.label = label;
    this.value = value;
    this.copyButton = linkOrButton(row, beginning(copy)).describe(`«${copy}»`);
  }

  async copy(): Promise<void> {
    await this.copyButton.click();
  }
}
