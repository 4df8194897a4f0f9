import type { Locator, Page } from '@playwright/test';

/**
 * What the console draws as a link that acts as a button in one generation and as a button in
 * another: both are the same to an administrator.
 *
 * @param name of the control, anchored as `beginning` and `exactly` make it
 */
export const linkOrButton = (scope: Locator | Page, name: RegExp): Locator =>
  scope.getByRole('link', { name }).or(scope.getByRole('button', { name }));
