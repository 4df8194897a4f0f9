import type { Locator } from '@playwright/test';
import type { ConsolePage } from '../../controls/console-page.ts';
import { openScreen } from '../../controls/console-page.ts';
import { GrantList } from '../../controls/grant-list.ts';
import { Panel } from '../../controls/panel.ts';

/** The panel General Settings of an application. */
class GeneralSettingsPanel extends Panel {
  readonly grants: GrantList;

  constructor(console: ConsolePage) {
    super(console, console.words.applications.generalSettings);
    this.grants = new GrantList(console, this.root);
  }
}

/** The page of one application, with its tab General. */
export class ApplicationPage {
  readonly heading: Locator;
  readonly generalSettings: GeneralSettingsPanel;
  readonly #console: ConsolePage;

  constructor(console: ConsolePage) {
    this.#console = console;
    this.heading = console.page.getByRole('heading', { level: 1 });
    this.generalSettings = new GeneralSettingsPanel(console);
  }

  /** @param app the application, by its id in the org */
  async open(app: { readonly id: string }): Promise<void> {
    await openScreen(
      this.#console,
      `/admin/app/oidc_client/instance/${app.id}/#tab-general`,
      this.generalSettings.heading,
    );
  }
}
