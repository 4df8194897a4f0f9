import type { Locator } from '@playwright/test';
import type { ConsolePage } from '../../controls/console-page.ts';
import { openScreen } from '../../controls/console-page.ts';
import { tab } from '../../controls/tab.ts';
import { ClientCredentialsPanel } from './general/client-credentials-panel.ts';
import { GeneralSettingsPanel } from './general/general-settings-panel.ts';

/** The page of one application, with its tab General. */
export class ApplicationPage {
  readonly heading: Locator;
  readonly generalTab: Locator;
  readonly clientCredentials: ClientCredentialsPanel;
  readonly generalSettings: GeneralSettingsPanel;
  readonly #console: ConsolePage;

  constructor(console: ConsolePage) {
    this.#console = console;
    this.heading = console.page.getByRole('heading', { level: 1 });
    this.generalTab = tab(console.page, console.words.application.general);
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

  async reload(): Promise<void> {
    await this.#console.page.reload();
    await this.heading.waitFor();
  }

  /** Chooses the tab General, whichever is open. */
  async openGeneral(): Promise<void> {
    await this.generalTab.click();
  }

  /** How far down the page each panel of the tab begins, in pixels. */
  panelTops(): Promise<number[]> {
    return this.#console.page
      .locator('form')
      .filter({ has: this.#console.page.getByRole('heading', { level: 2 }) })
      .evaluateAll((panels) => panels.map((panel) => panel.getBoundingClientRect().top));
  }
}
