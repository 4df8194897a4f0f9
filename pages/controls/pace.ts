import type { BrowserContext, Page } from '@playwright/test';

/** Who says when an org may be asked once more that bears only so much. */
export interface Pace {
  /** Waits until an address may be opened, or be read anew. */
  toOpen(address: string): Promise<void>;
  /** Waits until somebody may give the org's sign-in one more answer. */
  toAnswer(username: string): Promise<void>;
}

const paces = new WeakMap<BrowserContext, Pace>();

/** From now on all pages of a browser keep to a pace. */
export const keepPace = (context: BrowserContext, pace: Pace): void => {
  paces.set(context, pace);
};

/** For the moment before an address is opened or read anew; nothing is waited for without a pace. */
export const turnToOpen = async (page: Page, address: string): Promise<void> => {
  await paces.get(page.context())?.toOpen(address);
};

/** For the moment before somebody answers what the org's sign-in asks. */
export const turnToAnswer = async (page: Page, username: string): Promise<void> => {
  await paces.get(page.context())?.toAnswer(username);
};
