import type { Locator, Page } from '@playwright/test';
import type { FoundBySink } from './found-by.ts';
import { patience } from './patience.ts';

/** Something that may come between an administrator and a screen, and may be sent away unread. */
interface Interruption {
  readonly name: string;
  /** How it is known. */
  readonly shown: (page: Page) => Locator;
  /** What sends it away, in it; the first that is there. */
  readonly dismissedBy: readonly RegExp[];
}

/** A dialog, or what is drawn as one, that speaks of something. */
const dialogAbout = (page: Page, words: RegExp): Locator =>
  page.locator('[role="dialog"], [role="alertdialog"], dialog[open]').filter({ hasText: words });

/**
 * All that is dismissed; CONTRIBUTING.md has the list in words. Anything else that is in the way is
 * news, and the error of the control behind it tells it.
 */
const interruptions: readonly Interruption[] = [
  {
    name: 'warning that the session ends',
    shown: (page) => dialogAbout(page, /session\b.*\b(?:end|expire|time out)/i),
    dismissedBy: [/^stay signed in/i, /^(?:continue|extend)/i],
  },
  {
    name: 'tour of the product',
    shown: (page) => page.locator('#pendo-base, [id^="pendo-g-"]'),
    dismissedBy: [/^close/i, /^(?:dismiss|skip|no thanks|not now)/i],
  },
  {
    name: 'question about cookies',
    shown: (page) => page.locator('#onetrust-banner-sdk'),
    dismissedBy: [/^reject all/i, /^(?:accept|allow)/i, /^close/i],
  },
  {
    name: 'notice of the free trial',
    shown: (page) => page.locator('#free-trial-expired-modal').or(dialogAbout(page, /free trial/i)),
    dismissedBy: [/^close/i, /^(?:dismiss|not now|remind me later)/i],
  },
];

/**
 * Sends away what is on the list above as soon as it lies over a control that is to be pressed, and
 * tells the report of each.
 */
export const dismissInterruptions = async (page: Page, foundBy: FoundBySink): Promise<void> => {
  const any = interruptions
    .map(({ shown }) => shown(page))
    .reduce((all, one) => all.or(one))
    .filter({ visible: true });
  // One handler for all: each would be asked for before every single press.
  await page.addLocatorHandler(any.first(), async () => {
    for (const interruption of interruptions) await dismiss(page, interruption, foundBy);
  });
};

const dismiss = async (
  page: Page,
  { dismissedBy, name, shown }: Interruption,
  foundBy: FoundBySink,
): Promise<void> => {
  const lying = shown(page).filter({ visible: true }).first();
  if (!(await lying.isVisible())) return;
  for (const words of dismissedBy) {
    const button = lying
      .getByRole('button', { name: words })
      .or(lying.getByRole('link', { name: words }))
      .first();
    if (!(await button.isVisible())) continue;
    const pressed = (await button.innerText()).trim();
    await button.click({ timeout: patience });
    foundBy({ control: name, dismissed: `pressing «${pressed}»` });
    return;
  }
};
