import type { Locator } from '@playwright/test';
import { appears } from '../../../../controls/appears.ts';
import { follow } from '../../../../controls/attended.ts';
import type { ConsolePage } from '../../../../controls/console-page.ts';
import { openScreen } from '../../../../controls/console-page.ts';
import { Dialog } from '../../../../controls/dialog.ts';
import { LinkOrButton } from '../../../../controls/link-or-button.ts';
import { asHeading, beginning } from '../../../../controls/name.ts';
import { TableRow } from '../../../../controls/table-row.ts';
import { Tab } from '../../../../controls/tab.ts';
import { SideNavigation } from '../../../side-navigation.ts';
import { AuthorizationServerPage } from './authorization-server-page.ts';

/** A server as an administrator enters it. */
interface ServerDraft {
  readonly name: string;
  readonly audience: string;
  readonly description: string;
}

/** Add Authorization Server. */
class AddAuthorizationServerDialog extends Dialog {
  constructor(console: ConsolePage) {
    super(console, console.words.authorizationServers.add);
  }

  async fill(server: ServerDraft): Promise<void> {
    const { name, audience, description } = this.console.words.authorizationServers;
    await this.text(name).write(server.name);
    await this.text(audience).write(server.audience);
    await this.text(description).write(server.description);
  }

  async save(): Promise<void> {
    await this.submit(this.console.words.form.save);
  }
}

/** Security > API, with its tab Authorization Servers. */
export class AuthorizationServersPage {
  readonly heading: Locator;
  /** The entry of the menu that leads here. */
  readonly menuEntry: Locator;
  readonly tab: Locator;
  readonly addButton: Locator;
  readonly #add: LinkOrButton;
  readonly #console: ConsolePage;
  readonly #navigation: SideNavigation;

  constructor(console: ConsolePage) {
    const { foundBy, page, words } = console;
    this.#console = console;
    this.heading = page.getByRole('heading', {
      name: asHeading(words.authorizationServers.heading),
      level: 1,
    });
    this.tab = new Tab(page, words.authorizationServers.tab, foundBy).locator;
    const { add } = words.authorizationServers;
    this.#add = new LinkOrButton(page, add, beginning(add), foundBy);
    this.addButton = this.#add.locator;
    this.#navigation = new SideNavigation(console);
    this.menuEntry = this.#navigation.entry(words.navigation.api);
  }

  async open(): Promise<void> {
    await openScreen(this.#console, '/admin/oauth2/as', this.heading);
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

  /** The row of a server. */
  row(server: { readonly name: string }): Locator {
    return this.#row(server).locator;
  }

  /** The pencil in the row of a server. */
  pencil(server: { readonly name: string }): Locator {
    return this.#pencil(server).locator;
  }

  /** Presses the pencil of a server and gives the page that should open. */
  async pressPencil(server: { readonly name: string }): Promise<AuthorizationServerPage> {
    const opened = new AuthorizationServerPage(this.#console);
    await follow(() => this.#pencil(server).press(), opened.accessPoliciesTab);
    return opened;
  }

  /** Presses the pencil and waits for the server's page. */
  async edit(server: { readonly name: string }): Promise<AuthorizationServerPage> {
    const opened = await this.pressPencil(server);
    await appears(opened.accessPoliciesTab, { kind: 'tab', words: 'of the server' });
    return opened;
  }

  /** Opens the dialog «Add Authorization Server». */
  async beginToAdd(): Promise<AddAuthorizationServerDialog> {
    await this.#add.press();
    const dialog = new AddAuthorizationServerDialog(this.#console);
    await dialog.waitFor();
    return dialog;
  }

  /** Adds a server in the dialog. */
  async add(server: ServerDraft): Promise<void> {
    const dialog = await this.beginToAdd();
    await dialog.fill(server);
    await dialog.save();
  }

  #row({ name }: { readonly name: string }): TableRow {
    return new TableRow(this.#console.page, name, this.#console.foundBy);
  }

  #pencil(server: { readonly name: string }): LinkOrButton {
    return this.#row(server).action(this.#console.words.form.edit, 'edit');
  }
}
