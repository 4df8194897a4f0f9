import type { Locator } from '@playwright/test';
import { clipboardOf } from '../../../controls/clipboard.ts';
import type { ConsolePage } from '../../../controls/console-page.ts';
import { Copyable } from '../../../controls/copyable.ts';
import { asLabel, exactly } from '../../../controls/name.ts';
import { Panel } from '../../../controls/panel.ts';
import { rowOf } from '../../../controls/row.ts';

/** A row of the form: a label on the left, a text box and the icon that copies it on the right. */
const fieldOf = (panel: Locator, label: string, { foundBy, words }: ConsolePage): Copyable => {
  const row = rowOf(panel, label);
  const { copy } = words.application;
  return new Copyable(row, row.getByText(asLabel(label)), row.locator('input'), copy, foundBy);
};

/** The next thing around a heading that holds a table. */
const tableAround = 'xpath=ancestor::*[.//table or .//*[@role="table" or @role="grid"]][1]';

/** The row of the table of secrets, which stands below the form. */
const secretInTable = ({ foundBy, page, words }: ConsolePage): Copyable => {
  const { clientSecrets, copy } = words.application;
  const heading = page.getByRole('heading', { name: exactly(clientSecrets) });
  const row = heading.locator(tableAround).getByRole('row').filter({ hasText: '•' });
  return new Copyable(row, heading, row.getByText('•'), copy, foundBy);
};

/** The panel Client Credentials on the tab General of an application. */
export class ClientCredentialsPanel extends Panel {
  readonly clientId: Copyable;
  readonly clientSecret: Copyable;

  constructor(console: ConsolePage) {
    const { words } = console;
    const { clientCredentials, clientId, clientSecret } = words.application;
    super(console, clientCredentials);
    this.clientId = fieldOf(this.root, clientId, console);
    this.clientSecret =
      clientSecret === undefined
        ? secretInTable(console)
        : fieldOf(this.root, clientSecret, console);
  }

  /** What the clipboard holds at this moment. */
  clipboard(): Promise<string> {
    return clipboardOf(this.console.page);
  }
}
