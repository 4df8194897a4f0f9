import type { Locator, Page } from '@playwright/test';
import { doing } from './attended.ts';
import { disobeyed } from './control-error.ts';
import type { Control, FoundBySink } from './found-by.ts';
import { Ladder, dataSe } from './ladder.ts';
import { exactly } from './name.ts';
import { patience, reaction } from './patience.ts';

/** A link that is a tab, and not the link inside one. */
const link = 'a[href*="#tab-"]:not([role="tab"] a, a[role="tab"])';

/** What marks the tab that is open, on the tab or the entry of the list that holds it. */
const open =
  '[aria-selected="true"], [aria-current], .ui-state-active, .ui-tabs-selected, .ui-tabs-active';

/** A tab of a screen: a tab by its role, or a link that points at one. */
export class Tab {
  readonly locator: Locator;
  readonly #control: Control;
  readonly #page: Page;
  readonly #ladder: Ladder;

  constructor(page: Page, words: string, foundBy: FoundBySink) {
    this.#control = { kind: 'tab', words };
    this.#page = page;
    const name = exactly(words);
    this.#ladder = new Ladder(
      this.#control,
      page,
      [
        {
          by: 'the role tab and its name, or a link to a tab',
          at: (at) => at.getByRole('tab', { name }).or(at.locator(link).filter({ hasText: name })),
        },
        { by: 'a link with its name', at: (at) => at.getByRole('link', { name }) },
        { by: 'data-se', at: (at) => at.locator(dataSe(words)) },
      ],
      foundBy,
    );
    this.locator = this.#ladder.locator;
  }

  /** Opens it, whichever is open. @throws ControlNotFound, ControlDisobeyed */
  open(): Promise<void> {
    return doing(this.#page, () => this.#open());
  }

  async #open(): Promise<void> {
    const found = await this.#ladder.find();
    await found.click({ timeout: patience }).catch(async (cause: unknown) => {
      throw await disobeyed(
        this.#control,
        'could not be pressed',
        found,
        this.#ladder.scope,
        cause,
      );
    });
    await this.#opened(found)
      .waitFor({ timeout: reaction })
      .catch(() => undefined);
  }

  /** The tab, as soon as it is marked as the open one. */
  #opened(found: Locator): Locator {
    const marked = this.#page.locator(open);
    return found.and(marked).or(this.#page.locator('li').and(marked).filter({ has: found }));
  }
}
