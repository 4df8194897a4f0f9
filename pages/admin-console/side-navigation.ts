import type { Locator } from '@playwright/test';
import { appears } from '../controls/appears.ts';
import { doing, follow } from '../controls/attended.ts';
import { Ladder } from '../controls/ladder.ts';
import { beginning, exactly } from '../controls/name.ts';
import { patience } from '../controls/patience.ts';
import { goTo } from '../controls/console-page.ts';
import type { ConsolePage } from '../controls/console-page.ts';

/** The menu of the Admin Console, at its left or its top. Only specs about a path walk it. */
export class SideNavigation {
  readonly #console: ConsolePage;
  readonly #navigation: Locator;

  constructor(console: ConsolePage) {
    this.#console = console;
    this.#navigation = console.page.getByRole('navigation').describe('menu');
  }

  /** Opens the Admin Console where an administrator lands. */
  async open(): Promise<void> {
    const { adminUrl, page } = this.#console;
    await goTo(page, new URL('/admin/dashboard', adminUrl).href);
    await appears(this.#navigation, { kind: 'navigation', words: 'of the console' });
  }

  /** Opens a section of the menu. Some consoles say more: «Applications and Resources». */
  async openSection(name: string): Promise<void> {
    const section = await new Ladder(
      { kind: 'section of the menu', words: name },
      this.#navigation,
      [
        {
          by: 'the role button and its name',
          at: (at) => at.getByRole('button', { name: beginning(name) }),
        },
        {
          by: 'the role link and its name',
          at: (at) => at.getByRole('link', { name: beginning(name) }),
        },
      ],
      this.#console.foundBy,
    ).find();
    // Some consoles open the section of the screen that is shown by themselves.
    if ((await section.getAttribute('aria-expanded')) !== 'true')
      await doing(this.#console.page, () => section.click({ timeout: patience }));
  }

  /** An entry of a section that is open. */
  entry(name: string): Locator {
    return this.#link(name).locator;
  }

  /**
   * Chooses an entry of a section that is open.
   *
   * @param sign of the screen that it leads to
   */
  async choose(name: string, sign: Locator): Promise<void> {
    const { page } = this.#console;
    const found = await this.#link(name).find();
    await follow(() => doing(page, () => found.click({ timeout: patience })), sign);
  }

  #link(words: string): Ladder {
    const name = exactly(words);
    return new Ladder(
      { kind: 'entry of the menu', words },
      this.#navigation,
      [
        { by: 'the role link and its name', at: (at) => at.getByRole('link', { name }) },
        { by: 'its text in a link', at: (at) => at.locator('a').filter({ hasText: name }) },
      ],
      this.#console.foundBy,
    );
  }
}
