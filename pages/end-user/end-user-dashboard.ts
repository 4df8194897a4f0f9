import type { Locator, Page } from '@playwright/test';
import { goTo } from '../controls/console-page.ts';

/** What a user of the org comes home to: «My Apps», a tile for each application. */
export class EndUserDashboard {
  readonly heading: Locator;
  /** Leads administrators to the Admin Console. */
  readonly adminButton: Locator;
  readonly #page: Page;
  readonly #orgUrl: string;

  constructor(page: Page, orgUrl: string) {
    this.#page = page;
    this.#orgUrl = orgUrl;
    this.heading = page.getByRole('heading', { name: 'My Apps' });
    this.adminButton = page.getByRole('link', { name: 'Admin', exact: true });
  }

  /** Opens it anew; who is not signed in is shown the sign-in page instead. */
  async open(): Promise<void> {
    await goTo(this.#page, new URL('/app/UserHome', this.#orgUrl).href);
  }

  /** The tile of an application. */
  tile(app: { readonly label: string }): Locator {
    return this.#page
      .getByRole('link', { name: `launch app ${app.label}` })
      .describe(`tile «${app.label}»`);
  }

  /** Starts an application, which opens in another tab. @returns that tab */
  async start(app: { readonly label: string }): Promise<Page> {
    const [opened] = await Promise.all([
      this.#page.context().waitForEvent('page'),
      this.tile(app).click(),
    ]);
    return opened;
  }
}
