import type { Locator, Page, Response } from '@playwright/test';
import type { Generation, Words } from '../words/index.ts';
import { appears } from './appears.ts';
import { attendedTo } from './attended.ts';
import type { FoundBySink } from './found-by.ts';
import { turnToOpen } from './pace.ts';

/** What every page object of the Admin Console stands on. */
export interface ConsolePage {
  readonly page: Page;
  /** Where the Admin Console is, without a path. */
  readonly adminUrl: string;
  /** Of the console, for what has to be done another way in each. */
  readonly generation: Generation;
  readonly words: Words;
  readonly foundBy: FoundBySink;
}

/** Longer than a limit that is worth waiting for, in seconds: these count requests per minute. */
const longestWait = 65;

/**
 * Goes to an address: once more where the org has had too many requests and says for how long, and
 * once more after a sign-in that it asks for, where there is somebody to answer.
 */
export const goTo = async (page: Page, address: string): Promise<Response | null> => {
  const response = await arriveAt(page, address);
  const attended = attendedTo(page);
  if (!attended) return response;
  attended.opened(address);
  if (!(await attended.isAsked())) return response;
  await attended.signIn();
  return arriveAt(page, address);
};

/** Reads a screen anew, after a sign-in that the org asks for where there is somebody to answer. */
export const reload = async (page: Page): Promise<void> => {
  const address = page.url();
  await readAnew(page);
  const attended = attendedTo(page);
  if (!attended) return;
  attended.opened(address);
  if (!(await attended.isAsked())) return;
  await attended.signIn();
  await arriveAt(page, address);
};

const arriveAt = async (page: Page, address: string): Promise<Response | null> => {
  await turnToOpen(page, address);
  const response = await page.goto(address);
  return response?.status() === 429 ? onceMore(page, await askedToWait(response)) : response;
};

/** Loads a page once more that a browser has been led to, where the org has had too many requests. */
export const ledTo = async (page: Page): Promise<void> => {
  const status = await page
    .evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return (navigation as PerformanceNavigationTiming | undefined)?.responseStatus;
    })
    // It is being led on.
    .catch(() => undefined);
  if (status !== 429) return;
  const response = await onceMore(page, 1);
  if (response?.status() === 429) await onceMore(page, await askedToWait(response));
};

/** In seconds. */
const askedToWait = async (response: Response): Promise<number> =>
  Number((await response.allHeaders())['retry-after'] ?? 1);

const onceMore = async (page: Page, seconds: number): Promise<Response | null> => {
  await page.evaluate(
    (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    Math.min(seconds, longestWait) * 1000,
  );
  // To go once more to an address that names a tab would load nothing.
  return readAnew(page);
};

const readAnew = async (page: Page): Promise<Response | null> => {
  await turnToOpen(page, page.url());
  return page.reload();
};

/**
 * Opens a screen by its URL and waits until it is there.
 *
 * @param path beginning with `/admin/`
 * @param there something that only this screen has
 * @throws Error where the console shows the sign-in page or an error instead
 */
export const openScreen = async (
  { page, adminUrl }: ConsolePage,
  path: string,
  there: Locator,
): Promise<void> => {
  const response = await goTo(page, new URL(path, adminUrl).href);
  const host = new URL(page.url()).host;
  if (host !== new URL(adminUrl).host)
    throw new Error(
      `${path} of the Admin Console was asked for, but the browser was sent to ${host}: the session of the administrator is not valid.`,
    );
  if (response && response.status() >= 400)
    throw new Error(
      `${path} of the Admin Console answered ${response.status()}: «${await page.title()}».`,
    );
  await appears(there, { kind: 'screen', words: path });
};
