import type { Locator, Page } from '@playwright/test';
import { exactly } from './name.ts';

/** A tab of a screen: a tab by its role, or a link that points at one. */
export const tab = (page: Page, words: string): Locator =>
  page
    .getByRole('tab', { name: exactly(words) })
    .or(page.locator('a[href*="#tab-"]').filter({ hasText: exactly(words) }))
    .describe(`tab «${words}»`);
