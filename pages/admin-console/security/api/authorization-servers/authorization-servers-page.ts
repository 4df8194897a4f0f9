import type { Locator } from '@playwright/test';
import type { ConsolePage } from '../../../../controls/console-page.ts';
import { openScreen } from '../../../../controls/console-page.ts';
import { Dialog } from '../../../../controls/dialog.ts';
import { linkOrButton } from '../../../../controls/link-or-button.ts';
import { beginning, exactly } from '../../../../controls/name.ts';
import { tab } from '../../../../controls/tab.ts';
import { SideNavigation } from '../../../side-navigation.ts';
import { AuthorizationServerPage } from './authorization-server-page.ts';

/** Add Authorization Server. */
class AddAuthorizationServerDialog extends Dialog {
  constructor(console: ConsolePage) {
    super(console, console.words.authorizationServers.add);
  }

  async fill(server: { name: string; audience: string; description: string }): Promise<void> {
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
  readonly #console: ConsolePage;
  readonly #navigation: SideNavigation;

  constructor(console: ConsolePage) {
    const { page, words } = console;
    this.#console = console;
    this.heading = page.getByRole('heading', {
      name: exactly(words.authorizationServers.heading),
      level: 1,
    });
    this.tab = tab(page, words.authorizationServers.tab);
    this.addButton = linkOrButton(page, beginning(words.authorizationServers.add));
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
    await this.menuEntry.click();
  }

  /** The row of a server. */
  row(server: { readonly name: string }): Locator {
    return this.#console.page
      .getByRole('row')
      .filter({ has: this.#console.page.getByRole('link', { name: exactly(server.name) }) })
      .describe(`row of authorization server «${server.name}»`);
  }

  /** The pencil in the row of a server. */
  pencil(server: { readonly name: string }): Locator {
    const edit = beginning(this.#console.words.form.edit);
    return linkOrButton(this.row(server), edit).describe(
      `pencil of authorization server «${server.name}»`,
    );
  }

  /** Presses the pencil of a server and gives the page that should open. */
  async pressPencil(server: { readonly name: string }): Promise<AuthorizationServerPage> {
    await this.pencil(server).click();
    return new AuthorizationServerPage(this.#console);
  }

  /** Presses the pencil and waits for the server's page. */
  async edit(server: { readonly name: string }): Promise<AuthorizationServerPage> {
    const opened = await this.pressPencil(server);
    await opened.accessPoliciesTab.waitFor();
    return opened;
  }

  /** Adds a server in the dialog. */
  async add(server: { name: string; audience: string; description: string }): Promise<void> {
    await this.addButton.click();
    const dialog = new AddAuthorizationServerDialog(this.#console);
    await dialog.waitFor();
    await dialog.fill(server);
    await dialog.save();
  }
}
