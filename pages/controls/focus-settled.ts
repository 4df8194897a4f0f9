import type { Page } from '@playwright/test';

/** Longer than the 50 ms after which the console puts the focus into the first field of a form. */
const focusDelay = 60;

/**
 * Waits until the console has put the focus where it puts it by itself. It does so a moment after a
 * form has appeared, and what is being typed then lands in another field.
 */
export const focusSettled = async (page: Page): Promise<void> => {
  // Set after the console's own timer, so it fires after it: no race, however slow the machine.
  await page.evaluate(
    (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    focusDelay,
  );
};
