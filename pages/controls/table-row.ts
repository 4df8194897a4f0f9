import type { Locator, Page } from '@playwright/test';
import type { FoundBySink } from './found-by.ts';
import { Ladder } from './ladder.ts';
import { LinkOrButton } from './link-or-button.ts';
import { beginning, exactly } from './name.ts';

/** What draws the usual icons of a row that have no name, by what they are for. */
const pictures = { edit: 'edit', delete: 'delete' } as const;

/** A row of a table, by the text of one of its cells. */
export class TableRow {
  readonly locator: Locator;
  readonly #foundBy: FoundBySink;
  readonly #text: string;

  /** @param text all that a cell says, be it a link */
  constructor(page: Page, text: string, foundBy: FoundBySink) {
    this.#text = text;
    this.#foundBy = foundBy;
    const name = exactly(text);
    const cell = page.getByRole('cell', { name }).or(page.getByRole('gridcell', { name }));
    this.locator = new Ladder(
      { kind: 'row', words: text },
      page,
      [
        {
          by: 'the role row, and a cell or a link with its text',
          at: (at) =>
            at.getByRole('row').filter({ has: cell.or(page.getByRole('link', { name })) }),
        },
        {
          by: 'the entry of a list with its text',
          at: (at) => at.getByRole('listitem').filter({ has: page.getByText(name) }),
        },
      ],
      foundBy,
    ).locator.describe(`row «${text}»`);
  }

  /** The link, button or icon of the row that does something. */
  action(words: string, kind: keyof typeof pictures): LinkOrButton {
    const picture = pictures[kind];
    return new LinkOrButton(this.locator, words, beginning(words), this.#foundBy, {
      of: `row «${this.#text}»`,
      structure: {
        by: 'its picture',
        css: `:is(a, button):is([class*="${picture}" i], [data-se*="${picture}" i])`,
      },
    });
  }
}
