import type { Locator } from '@playwright/test';
import { appears } from './appears.ts';
import type { Control, FoundBySink } from './found-by.ts';
import { LinkOrButton, linkOrButton } from './link-or-button.ts';
import { beginning } from './name.ts';
import { patience } from './patience.ts';

/** A value with a control beside it that copies it to the clipboard. */
export class Copyable {
  readonly label: Locator;
  /** The value, or the dots that stand for it. */
  readonly value: Locator;
  readonly copyButton: Locator;
  readonly #copy: LinkOrButton;
  readonly #row: Locator;
  readonly #control: Control;

  /**
   * @param row what holds the value and its control
   * @param copy what the control is called
   */
  constructor(row: Locator, label: Locator, value: Locator, copy: string, foundBy: FoundBySink) {
    this.label = label;
    this.value = value;
    this.#row = row;
    this.#control = { kind: 'link or button', words: copy };
    this.#copy = new LinkOrButton(row, copy, beginning(copy), foundBy, {
      structure: {
        by: 'the picture of a clipboard',
        css: ':is(a, button):is([class*="clipboard" i], [class*="copy" i])',
      },
    });
    // To be judged by the name that the documents give it; to be pressed, it need not have one.
    this.copyButton = linkOrButton(row, beginning(copy)).describe(`«${copy}»`);
  }

  /**
   * What is shown: in a box, or as text before the icon that copies it. It is waited for like any
   * control, as what interrupts the console may have to be sent away first.
   *
   * @throws ControlNotFound where there is neither
   */
  async read(): Promise<string> {
    if ((await this.value.count()) > 0) return this.value.inputValue({ timeout: patience });
    await appears(this.copyButton, this.#control, this.#row);
    return this.copyButton.evaluate(
      (icon) => {
        const before = (node: Node): string => node.previousSibling?.textContent?.trim() ?? '';
        let node: Node = icon;
        while (before(node) === '' && (node.previousSibling ?? node.parentNode) !== null)
          node = node.previousSibling ?? node.parentNode ?? node;
        return before(node);
      },
      undefined,
      { timeout: patience },
    );
  }

  async copy(): Promise<void> {
    await this.#copy.press();
  }
}
