import type { Locator } from '@playwright/test';
import { disobeyed } from './control-error.ts';
import type { FoundBySink } from './found-by.ts';
import { LinkOrButton } from './link-or-button.ts';
import { ending } from './name.ts';
import { Toast } from './toast.ts';

/** The org said no, in words of its own. */
export class RefusedByOrg extends Error {
  override readonly name = 'RefusedByOrg';
}

/** Nothing came of it, and nobody said why. */
export class RefusedSilently extends RefusedByOrg {}

/**
 * The error of a form of which nothing came.
 *
 * @param pressed what was to end it, as for `disobeyed`
 */
export const refusedSilently = async (
  ...pressed: Parameters<typeof disobeyed>
): Promise<RefusedSilently> => new RefusedSilently((await disobeyed(...pressed)).message);

/** What the console is known to draw an error with that has no role. */
const withoutRole = [
  '.infobox-error:not([role])',
  '.o-form-input-error:not([role])',
  '.inlineError',
  '.MuiFormHelperText-root.Mui-error',
].join(', ');

/** Where the org says no: in the form, be it above it or at a field, or in a message over the page. */
export const refusalsOf = (form: Locator): Locator =>
  refusalsIn(form).or(new Toast(form.page()).refusals).describe('refusals');

const refusalsIn = (form: Locator): Locator =>
  form
    .getByRole('alert')
    .or(form.locator(withoutRole).filter({ visible: true }))
    .filter({ hasText: /\S/ });

/**
 * What ends a form: Save, Cancel. Some consoles have the same above the form and below it, and some
 * have Cancel as a link above it.
 */
export const endOf = (
  form: Locator,
  words: string,
  foundBy: FoundBySink,
  of?: string,
  alsoCalled?: RegExp,
): LinkOrButton =>
  new LinkOrButton(form, words, ending(words), foundBy, {
    last: true,
    ...(of !== undefined && { of }),
    ...(alsoCalled !== undefined && { alsoCalled }),
  });

/**
 * The org's refusal in a form: its own message, wherever the form shows it.
 *
 * @throws RefusedByOrg with the message, if there is one
 */
export const throwIfRefused = async (what: string, errors: Locator): Promise<void> => {
  const texts = await errors.allInnerTexts();
  if (texts.length > 0) throw new RefusedByOrg(`${what} was refused: ${texts.join(' ').trim()}`);
};
