import type { Locator, Page } from '@playwright/test';
import { ClaimsTable } from './claims-table.ts';

/** What a sample client shows to who is signed in. */
export class SampleAccountPage {
  /** «Signed in as {name}». */
  readonly heading: Locator;
  readonly idToken: ClaimsTable;
  readonly accessToken: ClaimsTable;
  /** «A refresh token was issued.» or «No refresh token was issued.» */
  readonly refreshToken: Locator;
  readonly #signOut: Locator;

  constructor(page: Page) {
    const screen = page.getByRole('main');
    this.heading = screen.getByRole('heading', { name: /^Signed in as / }).describe('who it is');
    this.idToken = new ClaimsTable(page, 'ID token');
    this.accessToken = new ClaimsTable(page, 'Access token');
    this.refreshToken = screen.getByText('refresh token was issued').describe('refresh token');
    this.#signOut = screen.getByRole('button', { name: 'Sign out', exact: true });
  }

  /** Signs the user out of the client and of the org. */
  async signOut(): Promise<void> {
    await this.#signOut.click();
  }
}
