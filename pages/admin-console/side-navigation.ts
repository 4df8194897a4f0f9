import type { Locator, Page } from '@playwright/test';
import { beginning, exactly } from '../controls/name.ts';
import type { ConsolePage } from '../controls/console-page.ts';

/** The menu of the Admin Console, at its left or its top. Only specs about a path walk it. */
export class SideNavigation {
  readonly #page: Page;
  readonly #adminUrl: string;
  readonly #navigation: Locator;

  constructor({ page, adminUrl }: ConsolePage) {
    this.#page = page;
    this.#adminUrl = adminUrl;
    this.#navigation = page.getByRole('navigation');
  }

  /** Opens the Admin Console where an administrator lands. */
  async open(): Promise<void> {
    await this.#page.goto(new URL('/admin/dashboard', this.#adminUrl).href);
    await this.#navigation.waitFor();
  }

  /** Opens a section of the menu. Some consoles say more: «Applications and Resources». */
  async openSection(name: string): Promise<void> {
    await this.#navigation.getByRole('button', { name: beginning(name) }).click();
  }

  /** An entry of a section that is open. */
  entry(name: string): Locator {
    return this.#navigation
      .getByRole('link', { name: exactly(name) })
      .describe(`entry «${name}» of the menu`);
  }
}
