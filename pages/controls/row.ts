import type { Locator } from '@playwright/test';
import { exactly } from './name.ts';

/**
 * A row of a form, by its label: what stands beside the label is in it. A set of checkboxes or radio
 * buttons has no role of its own in the console.
 */
export const rowOf = (scope: Locator, label: string): Locator =>
  scope
    .locator('[data-se="o-form-fieldset"], fieldset')
    .filter({ has: scope.page().getByText(exactly(label)) })
    .describe(`row «${label}»`);
