import type { Locator, Page } from '@playwright/test';

/** A message that lies over a page and goes by itself, as the technologies of the console draw it. */
const known = '.infobox-confirm, .MuiSnackbar-root [role], [class*="toast" i][role], .toast';

/** What marks one that speaks of something that went wrong. */
const ofErrors = '.infobox-error, [class*="error" i]';

/** Messages over a page. Most of them have no role, and all of them vanish: they prove nothing. */
export class Toast {
  /** Those that say that something went wrong. */
  readonly refusals: Locator;
  readonly messages: Locator;

  constructor(page: Page) {
    this.messages = page.locator(known).filter({ visible: true }).filter({ hasText: /\S/ });
    this.refusals = this.messages
      .and(page.locator(ofErrors))
      .or(this.messages.filter({ has: page.locator(ofErrors) }))
      .describe('message over the page that says what went wrong');
  }

  /** What the messages say that are shown at this moment. */
  texts(): Promise<string[]> {
    return this.messages.allInnerTexts();
  }
}
