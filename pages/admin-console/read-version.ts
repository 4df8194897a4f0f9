import type { Page } from '@playwright/test';

/** «Version 2026.07.2 E»: a month, a release in it, and E for Identity Engine or C for Classic. */
const version = /\bVersion\s+(\d{4}\.\d{2}\.\d+\s*[A-Z]?)/i;

/**
 * The version of the console, as the foot of each of its screens tells it.
 *
 * @param page a screen of the console
 * @returns undefined where the screen does not tell it
 */
export const readVersion = async (page: Page): Promise<string | undefined> => {
  const texts = await page.getByText(version).allInnerTexts();
  return texts.map((text) => version.exec(text)?.[1]?.trim()).find((found) => found !== undefined);
};
