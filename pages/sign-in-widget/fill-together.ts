import type { Locator } from '@playwright/test';

/** A box and what goes into it; a secret is entered so that no step of a report tells it. */
type Entry = readonly [box: Locator, text: string, kind?: 'secret'];

/** The page moves the focus once; twice is for a slow machine. */
const attempts = 3;

/**
 * Fills the boxes of one step and reads all of them back. The widget puts the focus into its first
 * box a moment after it was drawn, and what is being entered then lands there: in that case, again.
 *
 * @throws Error where a box does not hold what it was given
 */
export const fillTogether = async (...entries: readonly Entry[]): Promise<void> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    for (const [box, text, kind] of entries)
      await (kind === 'secret' ? enterSecret(box, text) : box.fill(text));
    const held = await Promise.all(entries.map(([box, text]) => holds(box, text)));
    if (held.every(Boolean)) return;
  }
  throw new Error(
    `The widget does not keep what is entered into ${entries.map(([box]) => String(box)).join(', ')}.`,
  );
};

/** Playwright tells every reporter what is typed, but not what a script is given. */
const enterSecret = async (box: Locator, text: string): Promise<void> => {
  await box.focus();
  await box.evaluate((element, value) => {
    // The setter of the element itself: a library may have put its own in front of it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value);
    for (const type of ['input', 'keyup', 'change'])
      element.dispatchEvent(new Event(type, { bubbles: true }));
  }, text);
};

const holds = (box: Locator, text: string): Promise<boolean> =>
  box.evaluate((element, value) => (element as HTMLInputElement).value === value, text);
