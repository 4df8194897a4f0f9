import type { Locator } from '@playwright/test';
import { clipboardOf } from '../../../controls/clipboard.ts';
import type { ConsolePage } from '../../../controls/console-page.ts';
import { Copyable } from '../../../controls/copyable.ts';
import { exactly } from '../../../controls/name.ts';
import { Panel } from '../../../controls/panel.ts';

/** A row of the form: a label on the left, a text box and the icon that copies it on the right. */
const fieldOf = (panel: Locator, label: string, copy: string): Copyable => {
  const text = panel.page().getByText(exactly(label));
  const row = panel
    .locator('[data-se="o-form-fieldset"], fieldset')
    .filter({ has: text })
    .filter({ has: panel.page().locator('input[readonly], input[type="password"]') });
  return new Copyable(row, row.getByText(exactly(label)), row.locator('input'), copy);
};

/** The row of the table of secrets, which stands below the form. */
const secretInTable = ({ page, words }: ConsolePage): Copyable => {
  const { clientSecrets, copy } = words.application;
  const list = page
    .locator('.data-list, section')
    .filter({ has: page.getByRole('heading', { name: exactly(clientSecrets) }) });
  const row = list.getByRole('row').filter({ hasText: '•' });
  return new Copyable(
    row,
    list.getByRole('heading', { name: exactly(clientSecrets) }),
    row.getByText('•'),
    copy,
  );
};

/** The panel Client Credentials on the tab General of an application. */
export class ClientCredentialsPanel extends Panel {
  readonly clientId: Copyable;
  readonly clientSecret: Copyable;

  constructor(console: ConsolePage) {
    const { words } = console;
    const { clientCredentials, clientId, clientSecret, copy } = words.application;
    super(console, clientCredentials);
    this.clientId = fieldOf(this.root, clientId, copy);
    this.clientSecret =
      clientSecret === undefined ? secretInTable(console) : fieldOf(this.root, clientSecret, copy);
  }

  /** What the clipboard holds at this moment. */
  clipboard(): Promise<string> {
    return clipboardOf(this.console.page);
  }
}
