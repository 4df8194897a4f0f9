import type { Locator, Page } from '@playwright/test';

/** A sample client whose users sign in at the org's own page. */
export class SampleRedirectPage {
  /** What the client answers at a path that it does not have. */
  readonly noSuchPage: Locator;
  readonly #page: Page;
  readonly #origin: string;
  readonly #signIn: Locator;

  /** @param origin of the client */
  constructor(page: Page, origin: string) {
    const screen = page.getByRole('main');
    this.#page = page;
    this.#origin = origin;
    this.noSuchPage = screen.getByRole('heading', { name: 'This app has no such page.' });
    this.#signIn = screen.getByRole('link', { name: 'Sign in', exact: true });
  }

  /** Opens the client and has it send the browser to the org. */
  async signIn(): Promise<void> {
    await this.#page.goto(this.#origin);
    await this.#signIn.click();
  }
}
