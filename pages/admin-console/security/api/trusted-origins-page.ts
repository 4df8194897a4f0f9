import type { Locator } from '@playwright/test';
import type { Checkbox } from '../../../controls/checkbox.ts';
import type { ConsolePage } from '../../../controls/console-page.ts';
import { openScreen } from '../../../controls/console-page.ts';
import { Dialog } from '../../../controls/dialog.ts';
import { RefusedByOrg } from '../../../controls/form.ts';
import { LinkOrButton } from '../../../controls/link-or-button.ts';
import { asHeading, beginning } from '../../../controls/name.ts';
import { TableRow } from '../../../controls/table-row.ts';
import { Tab } from '../../../controls/tab.ts';
import type { TextField } from '../../../controls/text-field.ts';
import { SideNavigation } from '../../side-navigation.ts';

/** An origin as an administrator enters it. */
interface OriginDraft {
  readonly name: string;
  readonly origin: string;
}

/** Add Origin. */
class AddOriginDialog extends Dialog {
  readonly name: TextField;
  readonly originUrl: TextField;
  /** Of the types that an origin can have: lets its pages call the API. */
  readonly cors: Checkbox;
  readonly saveButton: Locator;

  constructor(console: ConsolePage) {
    const { trustedOrigins: words } = console.words;
    super(console, words.add);
    this.name = this.text(words.name);
    this.originUrl = this.text(words.originUrl);
    this.cors = this.checkbox(words.cors);
    this.saveButton = this.button(console.words.form.save);
  }

  /** Enters an origin whose pages may call the API. */
  async fill({ name, origin }: OriginDraft): Promise<void> {
    await this.name.write(name);
    await this.originUrl.write(origin);
    await this.cors.select();
  }

  /** @throws RefusedByOrg with the org's message where it refuses */
  save(): Promise<void> {
    return this.submit(this.console.words.form.save);
  }
}

/** The question whether an origin is to be deleted. */
class DeleteOriginDialog extends Dialog {
  constructor(console: ConsolePage) {
    super(console, console.words.trustedOrigins.delete);
  }

  confirm(): Promise<void> {
    return this.submit(this.console.words.trustedOrigins.delete);
  }
}

/** Security > API, with its tab Trusted Origins. */
export class TrustedOriginsPage {
  readonly heading: Locator;
  /** The entry of the menu that leads here. */
  readonly menuEntry: Locator;
  readonly tab: Locator;
  readonly addButton: Locator;
  readonly #add: LinkOrButton;
  readonly #console: ConsolePage;
  readonly #navigation: SideNavigation;
  readonly #tab: Tab;

  constructor(console: ConsolePage) {
    const { foundBy, page, words } = console;
    this.#console = console;
    this.heading = page.getByRole('heading', {
      name: asHeading(words.authorizationServers.heading),
      level: 1,
    });
    this.#tab = new Tab(page, words.trustedOrigins.tab, foundBy);
    this.tab = this.#tab.locator;
    const { add } = words.trustedOrigins;
    this.#add = new LinkOrButton(page, add, beginning(add), foundBy);
    this.addButton = this.#add.locator;
    this.#navigation = new SideNavigation(console);
    this.menuEntry = this.#navigation.entry(words.navigation.api);
  }

  async open(): Promise<void> {
    await openScreen(this.#console, '/admin/access/api/trusted_origins', this.addButton);
  }

  /** Opens the Admin Console and the section Security of its menu. */
  async openMenu(): Promise<void> {
    await this.#navigation.open();
    await this.#navigation.openSection(this.#console.words.navigation.security);
  }

  /** Goes there as the documents say: by the menu, which is open. */
  async chooseFromMenu(): Promise<void> {
    await this.#navigation.choose(this.#console.words.navigation.api, this.heading);
  }

  /** Chooses the tab Trusted Origins. */
  async showTab(): Promise<void> {
    await this.#tab.open();
  }

  /** Presses «Add Origin» and gives the dialog that should open. */
  async pressAdd(): Promise<AddOriginDialog> {
    await this.#add.press();
    return new AddOriginDialog(this.#console);
  }

  /** Tries to define an origin, and leaves the dialog in the end. Anything but a refusal is thrown. */
  async tryToAdd(draft: OriginDraft): Promise<'saved' | 'refused'> {
    const dialog = await this.pressAdd();
    await dialog.waitFor();
    await dialog.fill(draft);
    try {
      await dialog.save();
    } catch (error) {
      if (!(error instanceof RefusedByOrg)) throw error;
      await dialog.cancel();
      return 'refused';
    }
    return 'saved';
  }

  /** Presses the ✕ of an origin and confirms. */
  async delete(name: string): Promise<void> {
    const { trustedOrigins: words } = this.#console.words;
    await this.#row(name).action(words.delete, 'delete').press();
    await new DeleteOriginDialog(this.#console).confirm();
  }

  /** The row of an origin. */
  row(name: string): Locator {
    return this.#row(name).locator;
  }

  #row(name: string): TableRow {
    return new TableRow(this.#console.page, name, this.#console.foundBy);
  }
}
