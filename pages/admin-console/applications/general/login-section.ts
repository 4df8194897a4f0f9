import type { Locator } from '@playwright/test';
import { Checkbox } from '../../../controls/checkbox.ts';
import type { ConsolePage } from '../../../controls/console-page.ts';
import { exactly } from '../../../controls/name.ts';
import { Select } from '../../../controls/select.ts';
import { TextField } from '../../../controls/text-field.ts';

/** The section LOGIN of the panel General Settings: where a sign-in starts. */
export class LoginSection {
  readonly heading: Locator;
  readonly initiateLoginUri: TextField;
  readonly #initiatedBy: Select;
  readonly #displayIcon: Checkbox;
  readonly #console: ConsolePage;

  /** @param panel the panel it is a section of */
  constructor(console: ConsolePage, panel: Locator) {
    const { foundBy, words } = console;
    const { displayIcon, initiateLoginUri, initiatedBy, section } = words.login;
    this.#console = console;
    this.heading = panel.getByRole('heading', { name: exactly(section) });
    this.initiateLoginUri = new TextField(panel, initiateLoginUri, foundBy);
    this.#initiatedBy = new Select(panel, initiatedBy, foundBy);
    this.#displayIcon = new Checkbox(panel, displayIcon, foundBy);
  }

  /** Lets Okta, too, start the sign-in, and shows users the application's icon. */
  async letOktaStart(): Promise<void> {
    await this.#initiatedBy.choose(this.#console.words.login.eitherOktaOrApp);
    await this.#displayIcon.select();
  }

  /** Leaves it to the application alone to start the sign-in. */
  async letOnlyAppStart(): Promise<void> {
    await this.#initiatedBy.choose(this.#console.words.login.appOnly);
  }
}
