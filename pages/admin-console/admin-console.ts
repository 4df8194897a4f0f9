import type { Locator } from '@playwright/test';
import { goTo } from '../controls/console-page.ts';
import type { ConsolePage } from '../controls/console-page.ts';
import { linkOrButton } from '../controls/link-or-button.ts';
import { beginning } from '../controls/name.ts';
import { AccountPage } from './settings/account-page.ts';
import { EmbeddedLoginSettings } from './settings/embedded-login-settings.ts';

/** The Admin Console as somebody finds it who may or may not be let in. */
export class AdminConsole {
  /** A section of the menu: who sees it is in. */
  readonly applications: Locator;
  /** What is shown to who is signed in to the org, but not let in. */
  readonly refusal: Locator;
  /** Settings > Account, for who is in. */
  readonly account: AccountPage;
  /** What its server says to whoever asks. */
  readonly settings: EmbeddedLoginSettings;
  readonly #console: ConsolePage;

  constructor(console: ConsolePage) {
    const { page, words } = console;
    this.#console = console;
    this.account = new AccountPage(console);
    this.settings = new EmbeddedLoginSettings(console);
    this.applications = linkOrButton(
      page.getByRole('navigation'),
      beginning(words.navigation.applications),
    ).describe('section «Applications» of the console’s menu');
    // The console refuses on a page of its own, or the org before it comes to that.
    this.refusal = page
      .getByRole('heading', { name: beginning(words.account.forbidden) })
      .or(page.getByText(beginning('You are not allowed to access this app')))
      .describe('refusal of the Admin Console');
  }

  /** Goes to its address, wherever that leads. */
  async goTo(): Promise<void> {
    await goTo(this.#console.page, new URL('/admin/dashboard', this.#console.adminUrl).href);
  }
}
