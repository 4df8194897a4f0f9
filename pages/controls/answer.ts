import type { Locator, Page } from '@playwright/test';
import { patience } from './patience.ts';

/** How long somebody may take to confirm a step-up in its tab, in milliseconds. */
const stepUpPatience = 60_000;

/** A page on which one of several things is there. */
export const pageWith = (page: Page, ...signs: readonly Locator[]): Locator => {
  const [first = page.locator('body'), ...others] = signs;
  return page.locator('body').filter({ has: others.reduce((all, sign) => all.or(sign), first) });
};

/**
 * Does what the org has to answer, and waits for a sign of the answer. The console may open a tab in
 * between, in which the administrator is asked to prove once more who it is: it closes itself, and
 * the answer comes after that.
 *
 * @throws TimeoutError where there is no answer
 */
export const untilAnswered = async (
  page: Page,
  deed: () => Promise<void>,
  answered: Locator,
): Promise<void> => {
  const tabs: Page[] = [];
  const keep = (tab: Page): void => {
    tabs.push(tab);
  };
  page.on('popup', keep);
  try {
    await deed();
    await untilThere(answered, tabs);
  } finally {
    page.off('popup', keep);
  }
};

const untilThere = async (answered: Locator, tabs: readonly Page[]): Promise<void> => {
  try {
    await answered.waitFor({ timeout: patience });
  } catch (error) {
    const open = tabs.filter((tab) => !tab.isClosed());
    if (open.length === 0) throw error;
    await Promise.all(open.map((tab) => tab.waitForEvent('close', { timeout: stepUpPatience })));
    await answered.waitFor({ timeout: patience });
  }
};
