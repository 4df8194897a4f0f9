import type { Locator } from '@playwright/test';

/** The org said no, in words of its own. */
export class RefusedByOrg extends Error {
  override readonly name = 'RefusedByOrg';
}

/**
 * The org's refusal in a form: its own message, wherever the form shows it.
 *
 * @throws RefusedByOrg with the message, if there is one
 */
export const throwIfRefused = async (what: string, errors: Locator): Promise<void> => {
  const texts = await errors.allInnerTexts();
  if (texts.length > 0) throw new RefusedByOrg(`${what} was refused: ${texts.join(' ').trim()}`);
};
