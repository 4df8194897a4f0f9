import type { Page } from '@playwright/test';

/** What the clipboard of a page's browser holds. */
export const clipboardOf = async (page: Page): Promise<string> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(() => navigator.clipboard.readText());
};
