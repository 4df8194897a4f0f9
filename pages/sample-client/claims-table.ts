import type { Locator, Page } from '@playwright/test';

/** What a sample client shows of one token: a row for each claim. */
export class ClaimsTable {
  readonly table: Locator;

  constructor(page: Page, caption: string) {
    this.table = page.getByRole('table', { name: caption }).describe(`table «${caption}»`);
  }

  /** The value of a claim: text bare, a list with `, ` between its items, numbers as they are. */
  claim(name: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.table.page().getByRole('rowheader', { name, exact: true }) })
      .getByRole('cell')
      .describe(`claim «${name}»`);
  }
}
