import type { ElementHandle, Locator, Page } from '@playwright/test';
import type { FoundBySink } from './found-by.ts';
import { patience } from './patience.ts';

/** Something that may come between an administrator and a screen, and may be sent away unread. */
interface Interruption {
  readonly name: string;
  /** How it is known, where it has a mark of its own. */
  readonly css?: string;
  /** What it speaks of, where it is a dialog as any other. */
  readonly about?: RegExp;
  /** What sends it away, in it; the first that is there. */
  readonly dismissedBy: readonly RegExp[];
}

/** A dialog, or what is drawn as one. */
const dialog = ':is([role="dialog"], [role="alertdialog"], dialog[open]):visible';

/**
 * All that is dismissed; CONTRIBUTING.md has the list in words. Anything else that is in the way is
 * news, and the error of the control behind it tells it.
 */
const interruptions: readonly Interruption[] = [
  {
    name: 'warning that the session ends',
    about: /session\b.*\b(?:end|expire|time out)/i,
    dismissedBy: [/^stay signed in/i, /^(?:continue|extend)/i],
  },
  {
    name: 'tour of the product',
    css: '#pendo-base, [id^="pendo-g-"]',
    dismissedBy: [/^close/i, /^(?:dismiss|skip|no thanks|not now)/i],
  },
  {
    name: 'question about cookies',
    css: '#onetrust-banner-sdk',
    dismissedBy: [/^reject all/i, /^(?:accept|allow)/i, /^close/i],
  },
  {
    name: 'notice of the free trial',
    css: '#free-trial-expired-modal',
    about: /free trial/i,
    dismissedBy: [/^close/i, /^(?:dismiss|not now|remind me later)/i],
  },
];

/** What shows that something of the list may be there: asked for before every press, so it is short. */
const signs = (page: Page): Locator => {
  const marks = interruptions.flatMap(({ css = [] }) => css).join(', ');
  const words = interruptions.flatMap(({ about }) => (about ? [about.source] : [])).join('|');
  return page
    .locator(`:is(${marks}):visible`)
    .or(page.locator(dialog, { hasText: new RegExp(words, 'i') }));
};

const shown = (page: Page, { about, css }: Interruption): Locator => {
  const marked = css === undefined ? [] : [page.locator(`:is(${css}):visible`)];
  const speaking = about === undefined ? [] : [page.locator(dialog, { hasText: about })];
  const [first = page.locator('never'), ...others] = [...marked, ...speaking];
  return others.reduce((all, one) => all.or(one), first);
};

/**
 * Sends away what is on the list above as soon as it lies over a control that is to be pressed, and
 * tells the report of each.
 */
export const dismissInterruptions = async (page: Page, foundBy: FoundBySink): Promise<void> => {
  // One handler for all: each would be asked for before every single press.
  await page.addLocatorHandler(signs(page).first(), async () => {
    try {
      for (const interruption of interruptions) await dismiss(page, interruption, foundBy);
    } catch (cause) {
      if (!(await isClosing(page))) throw cause;
    }
  });
};

/** Whether a page goes, or is about to: a call to it is refused a moment before it is told closed. */
const isClosing = async (page: Page): Promise<boolean> =>
  page.isClosed() ||
  page.waitForEvent('close', { timeout: patience }).then(
    () => true,
    () => page.isClosed(),
  );

const dismiss = async (
  page: Page,
  interruption: Interruption,
  foundBy: FoundBySink,
): Promise<void> => {
  const { dismissedBy, name } = interruption;
  const lying = shown(page, interruption).first();
  if (!(await lying.isVisible())) return;
  for (const words of dismissedBy) {
    const button = lying
      .getByRole('button', { name: words })
      .or(lying.getByRole('link', { name: words }))
      .first();
    if (!(await button.isVisible())) continue;
    // This one: on the next page another may lie, or none.
    const [found] = await button.elementHandles();
    const pressed = await found?.innerText().catch(() => '');
    if (found && (await isPressed(found)))
      foundBy({ control: name, dismissed: `pressing «${pressed?.trim()}»` });
    return;
  }
};

/** Presses it. @returns whether it could: it may go by itself, or together with its page */
const isPressed = (button: ElementHandle): Promise<boolean> =>
  button.click({ timeout: patience }).then(
    () => true,
    async (cause: unknown) => {
      const isThere = await button
        .evaluate((element) => (element as Element).isConnected)
        .catch(() => false);
      if (isThere) throw cause;
      return false;
    },
  );
