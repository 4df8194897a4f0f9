import type { Locator } from '@playwright/test';
import { appears } from '../../controls/appears.ts';
import type { ConsolePage } from '../../controls/console-page.ts';
import { openScreen, reload } from '../../controls/console-page.ts';
import { asHeading } from '../../controls/name.ts';
import { Tab } from '../../controls/tab.ts';
import { ClientCredentialsPanel } from './general/client-credentials-panel.ts';
import { GeneralSettingsPanel } from './general/general-settings-panel.ts';

/** The page of one application, with its tab General. */
export class ApplicationPage {
  readonly heading: Locator;
  readonly generalTab: Locator;
  readonly clientCredentials: ClientCredentialsPanel;
  readonly generalSettings: GeneralSettingsPanel;
  readonly #console: ConsolePage;
  readonly #general: Tab;

  constructor(console: ConsolePage) {
    this.#console = console;
    const { foundBy, page, words } = console;
    this.heading = page.getByRole('heading', { level: 1 });
    this.#general = new Tab(page, words.application.general, foundBy);
    this.generalTab = this.#general.locator;
    this.clientCredentials = new ClientCredentialsPanel(console);
    this.generalSettings = new GeneralSettingsPanel(console);
  }

  /** @param app the application, by its id in the org */
  async open(app: { readonly id: string }): Promise<void> {
    await openScreen(
      this.#console,
      `/admin/app/oidc_client/instance/${app.id}/#tab-general`,
      this.heading,
    );
  }

  /** The heading, where it is the name of an application. */
  headed(label: string): Locator {
    return this.#console.page.getByRole('heading', { level: 1, name: asHeading(label) });
  }

  async reload(): Promise<void> {
    await reload(this.#console.page);
    await appears(this.heading, { kind: 'heading', words: 'of the application' });
  }

  /** Chooses the tab General, whichever is open. */
  async openGeneral(): Promise<void> {
    await this.#general.open();
  }

  /** How far down the page each panel of the tab begins, in pixels. */
  panelTops(): Promise<number[]> {
    return this.#console.page
      .locator('form')
      .filter({ has: this.#console.page.getByRole('heading', { level: 2 }) })
      .evaluateAll((panels) => panels.map((panel) => panel.getBoundingClientRect().top));
  }
}
