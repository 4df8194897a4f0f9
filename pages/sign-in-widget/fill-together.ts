import type { Locator } from '@playwright/test';

/** A box and what goes into it. */
type Entry = readonly [box: Locator, text: string];

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
    for (const [box, text] of entries) await box.fill(text);
    const read = await Promise.all(entries.map(([box]) => box.inputValue()));
    if (entries.every(([, text], index) => read[index] === text)) return;
  }
  throw new Error(
    `The widget does not keep what is entered into ${entries.map(([box]) => String(box)).join(', ')}.`,
  );
};
