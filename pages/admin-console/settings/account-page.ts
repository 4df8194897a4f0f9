import type { Locator } from '@playwright/test';
import { appears } from '../../controls/appears.ts';
import type { ConsolePage } from '../../controls/console-page.ts';
import { goTo, openScreen, reload } from '../../controls/console-page.ts';
import { RefusedByOrg } from '../../controls/form.ts';
import { beginning, asHeading } from '../../controls/name.ts';
import { Panel } from '../../controls/panel.ts';
import { SideNavigation } from '../side-navigation.ts';
import { EmbeddedLoginSettings } from './embedded-login-settings.ts';

/** The panel that lets the whole org use the Interaction Code grant. */
class EmbeddedWidgetSignInPanel extends Panel {
  /** The checkbox itself, to be looked at. */
  readonly interactionCode: Locator;
  /** How many applications use the grant. The documents give no wording, so a number before «app». */
  readonly applicationCount: Locator;
  readonly authorizationServerCount: Locator;

  constructor(console: ConsolePage) {
    super(console, console.words.account.embeddedWidgetSignIn);
    this.interactionCode = this.checkbox(console.words.account.interactionCode).input;
    this.applicationCount = this.root.getByText(/\b\d+\s+app/i);
    this.authorizationServerCount = this.root.getByText(/\b\d+\s+authorization server/i);
  }

  /** The text that gives this number of applications. */
  applications(count: number): Locator {
    return this.root.getByText(new RegExp(`\\b${count}\\s+app`, 'i'));
  }

  /** The text that gives this number of authorization servers. */
  authorizationServers(count: number): Locator {
    return this.root.getByText(new RegExp(`\\b${count}\\s+authorization server`, 'i'));
  }

  /** The number of authorization servers that is shown. */
  async numberOfAuthorizationServers(): Promise<number> {
    const text = await this.authorizationServerCount.innerText();
    return Number(/(\d+)\s+authorization server/i.exec(text)?.[1]);
  }

  select(): Promise<void> {
    return this.checkbox(this.console.words.account.interactionCode).select();
  }

  clear(): Promise<void> {
    return this.checkbox(this.console.words.account.interactionCode).clear();
  }

  /** Edit, select the checkbox, Save. */
  async enableInteractionCode(): Promise<void> {
    await this.edit();
    await this.select();
    await this.save();
  }

  /** Edit, clear the checkbox, Save. */
  async disableInteractionCode(): Promise<void> {
    await this.edit();
    await this.clear();
    await this.save();
  }
}

/** Settings > Account. */
export class AccountPage {
  readonly heading: Locator;
  /** The entry of the menu that leads here. */
  readonly menuEntry: Locator;
  readonly embeddedWidgetSignIn: EmbeddedWidgetSignInPanel;
  /** The server behind the panel. */
  readonly server: EmbeddedLoginSettings;
  readonly #console: ConsolePage;
  readonly #navigation: SideNavigation;
  /** What somebody is shown who may not see the screen at all. */
  readonly #forbidden: Locator;

  constructor(console: ConsolePage) {
    this.#console = console;
    this.#forbidden = console.page.getByRole('heading', {
      name: beginning(console.words.account.forbidden),
    });
    this.heading = console.page.getByRole('heading', {
      name: asHeading(console.words.account.heading),
      level: 1,
    });
    this.embeddedWidgetSignIn = new EmbeddedWidgetSignInPanel(console);
    this.server = new EmbeddedLoginSettings(console);
    this.#navigation = new SideNavigation(console);
    this.menuEntry = this.#navigation.entry(console.words.navigation.account);
  }

  async open(): Promise<void> {
    await openScreen(this.#console, '/admin/settings/account', this.heading);
  }

  /** Opens the Admin Console and the section Settings of its menu. */
  async openMenu(): Promise<void> {
    await this.#navigation.open();
    await this.#navigation.openSection(this.#console.words.navigation.settings);
  }

  /** Goes there as the documents say: by the menu, which is open. */
  async chooseFromMenu(): Promise<void> {
    await this.#navigation.choose(this.#console.words.navigation.account, this.heading);
  }

  /**
   * Tries to change the setting as an administrator who may not. The documents do not say what the
   * console looks like then: no screen, no panel, no Edit, or a refusal on Save. Anything else that
   * goes wrong is thrown.
   */
  async tryToSwitch(wanted: 'on' | 'off'): Promise<'saved' | 'not offered' | 'refused'> {
    const panel = this.embeddedWidgetSignIn;
    const { adminUrl, page } = this.#console;
    await goTo(page, new URL('/admin/settings/account', adminUrl).href);
    await appears(panel.heading.or(this.#forbidden), { kind: 'panel', words: 'of the setting' });
    if (!(await panel.editButton.isVisible())) return 'not offered';
    try {
      await (wanted === 'on' ? panel.enableInteractionCode() : panel.disableInteractionCode());
    } catch (error) {
      if (error instanceof RefusedByOrg) return 'refused';
      throw error;
    }
    return 'saved';
  }

  async reload(): Promise<void> {
    await reload(this.#console.page);
    await appears(this.heading, { kind: 'heading', words: 'of the screen' });
  }
}
