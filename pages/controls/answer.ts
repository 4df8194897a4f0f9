import type { Locator, Page } from '@playwright/test';
import type { FoundBySink } from './found-by.ts';
import { patience } from './patience.ts';
import { Traffic } from './traffic.ts';

/** How long somebody may take to confirm a step-up in its tab, in milliseconds. */
const stepUpPatience = 60_000;

/** How long a form may be as it was, ready to be sent again, before that counts as an answer. */
const silence = 3_000;

/** What is done, and how to know that the org has answered it. */
interface Deed {
  readonly page: Page;
  readonly press: () => Promise<void>;
  /** There once the org has answered. */
  readonly answered: Locator;
  /** What was pressed: while the org is being waited for, it cannot be pressed again. */
  readonly pressed: Locator;
  readonly foundBy: FoundBySink;
}

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
 * @returns `silence` where all is as it was, and nobody says why
 */
export const untilAnswered = async (deed: Deed): Promise<'answer' | 'silence'> => {
  const tabs: Page[] = [];
  const keep = (tab: Page): void => {
    tabs.push(tab);
  };
  using traffic = new Traffic(deed.page);
  deed.page.on('popup', keep);
  try {
    await deed.press();
    const isAnswered = await isThere(deed.answered, silence);
    const hasSteppedUp = await closed(tabs);
    if (hasSteppedUp)
      deed.foundBy({ control: 'step-up', dismissed: 'waiting until its tab closed itself' });
    if (!isAnswered) {
      if (!hasSteppedUp && (await isReady(deed.pressed))) return 'silence';
      if (!(await isThere(deed.answered, patience))) return 'silence';
    }
    await traffic.answered();
    return 'answer';
  } finally {
    deed.page.off('popup', keep);
  }
};

const isThere = (sign: Locator, timeout: number): Promise<boolean> =>
  sign.waitFor({ timeout }).then(
    () => true,
    () => false,
  );

/** Waits until tabs have closed themselves. @returns whether there were any */
const closed = async (tabs: readonly Page[]): Promise<boolean> => {
  const open = tabs.filter((tab) => !tab.isClosed());
  await Promise.all(open.map((tab) => tab.waitForEvent('close', { timeout: stepUpPatience })));
  return tabs.length > 0;
};

const isReady = async (pressed: Locator): Promise<boolean> =>
  (await pressed.isVisible()) && (await pressed.isEnabled());
