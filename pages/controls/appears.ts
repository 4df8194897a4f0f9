import type { Locator } from '@playwright/test';
import { comes } from './attended.ts';
import { notFound } from './control-error.ts';
import type { Control } from './found-by.ts';

/**
 * Waits until something is there that is looked at and not worked.
 *
 * @param scope where it should appear
 * @throws ControlNotFound
 */
export const appears = async (
  locator: Locator,
  control: Control,
  scope: Locator = locator.page().locator('body').describe('page'),
): Promise<void> => {
  await comes(locator).catch(async (cause: unknown) => {
    throw await notFound(control, scope, [String(locator)], cause);
  });
};
