import type { Locator } from '@playwright/test';

/**
 * The org's refusal in a form: its own message, wherever the form shows it.
 *
 * @throws Error with the message, if there is one
 */
export const throwIfRefused = async (what: string, errors: Locator): Promise<void> => {
  const texts = await errors.allInnerTexts();
  if (texts.length > 0) throw new Error(`${what} was refused: ${texts.join(' ').trim()}`);
};
