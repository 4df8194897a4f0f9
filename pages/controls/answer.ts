import type { Locator, Page } from '@playwright/test';
import type { Attended } from './attended.ts';
import { attendedTo } from './attended.ts';
import type { FoundBySink } from './found-by.ts';
import { patience, reaction } from './patience.ts';
import { Traffic } from './traffic.ts';

/** How long somebody may take to confirm a step-up in its tab, in milliseconds. */
const stepUpPatience = 60_000;

/** How long a form may be as it was, ready to be sent again, before that counts as an answer. */
const silence = 3_000;

/** What is done, and how to know that the org has answered it. */
interface Deed {
  readonly page: Page;
  readonly press: () => Promise<void>;
  /** There once the org has answered; without it, the answer is heard of, and not seen. */
  readonly answered?: Locator;
  /** What the console asks before it does anything: that is no answer of the org. */
  readonly asks?: Locator | undefined;
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
 * the answer comes after that. Where the org wants a new sign-in before it does anything, and there
 * is somebody to answer, all is done once more after that.
 *
 * @returns `silence` where all is as it was, and nobody says why
 */
export const untilAnswered = async (deed: Deed): Promise<'answer' | 'silence'> => {
  const attended = attendedTo(deed.page);
  const answer = await attempt(deed, attended);
  if (answer !== 'asked' || !attended) return answer === 'asked' ? 'silence' : answer;
  deed.foundBy({ control: 'sign-in', dismissed: 'signing in again and doing it once more' });
  const second = await attempt({ ...deed, press: () => attended.again() }, attended);
  if (second === 'asked')
    throw new Error(
      'The org wanted the administrator to sign in again, and wants it once more for the same deed: it ends sessions faster than anything can be done.',
    );
  return second;
};

/** @returns `asked` where nothing was done, as the administrator has to sign in first */
const attempt = async (
  deed: Deed,
  attended: Attended | undefined,
): Promise<'answer' | 'silence' | 'asked'> => {
  const tabs: Page[] = [];
  const proofs: Promise<void>[] = [];
  const keep = (tab: Page): void => {
    tabs.push(tab);
    const proof = attended?.stepUp(tab) ?? Promise.resolve();
    // Judged below; until then it is nobody's.
    proof.catch(() => undefined);
    proofs.push(proof);
  };
  using traffic = new Traffic(deed.page);
  const isKnown = (timeout: number): Promise<boolean> => {
    if (!deed.answered) return traffic.sent(timeout);
    return isThere(attended ? attended.orAsked(deed.answered) : deed.answered, timeout);
  };
  deed.page.on('popup', keep);
  try {
    await deed.press();
    const isAnswered = await isKnown(silence);
    await Promise.all(proofs);
    const hasSteppedUp = await closed(tabs);
    if (hasSteppedUp)
      deed.foundBy({
        control: 'step-up',
        dismissed: attended ? 'proving it in its tab' : 'waiting until its tab closed itself',
      });
    if (!isAnswered) {
      if (!hasSteppedUp && (await isReady(deed.pressed))) return 'silence';
      if (!(await isKnown(patience))) return 'silence';
    }
    await traffic.answered();
    return attended ? await judged(deed, attended, traffic) : 'answer';
  } finally {
    deed.page.off('popup', keep);
  }
};

/** What an answer is worth of a console that may want a sign-in first. */
const judged = async (
  deed: Deed,
  attended: Attended,
  traffic: Traffic,
): Promise<'answer' | 'silence' | 'asked'> => {
  const outcome = await traffic.outcome(attended.origin);
  if (outcome === 'taken') {
    if (await attended.isAsked()) {
      // It was done; only what comes after it is asked for.
      await attended.signIn();
      if (deed.answered && !(await isThere(deed.answered, patience))) return 'silence';
    }
    attended.taken();
    return 'answer';
  }
  const isUnproved =
    (await attended.isAsked()) || (outcome === 'unproved' && (await attended.isOver()));
  if (isUnproved) return 'asked';
  // What was done stands, and is done only once that is affirmed.
  if ((await deed.asks?.isVisible()) === true) return 'answer';
  attended.refused();
  return 'answer';
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

/** Whether it can be pressed again. It may go while it is looked at, together with its dialog. */
const isReady = async (pressed: Locator): Promise<boolean> =>
  (await pressed.isVisible()) &&
  (await pressed.isEnabled({ timeout: reaction }).catch(() => false));
