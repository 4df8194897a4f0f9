import type { Locator } from '@playwright/test';
import type { ConsolePage } from '../../controls/console-page.ts';
import { openScreen } from '../../controls/console-page.ts';
import { linkOrButton } from '../../controls/link-or-button.ts';
import { beginning, exactly } from '../../controls/name.ts';
import { CreateAppIntegrationDialog } from './create-app-integration-dialog.ts';
import type { ApplicationKind, NewApplicationPage } from './new-application-page.ts';

/** Applications > Applications. */
export class ApplicationsPage {
  readonly heading: Locator;
  readonly #create: Locator;
  readonly #console: ConsolePage;

  constructor(console: ConsolePage) {
    const { page, words } = console;
    this.#console = console;
    this.heading = page.getByRole('heading', {
      name: exactly(words.applications.heading),
      level: 1,
    });
    this.#create = linkOrButton(page, beginning(words.applications.create));
  }

  async open(): Promise<void> {
    await openScreen(this.#console, '/admin/apps/active', this.heading);
  }

  async createAppIntegration(): Promise<CreateAppIntegrationDialog> {
    await this.#create.click();
    const dialog = new CreateAppIntegrationDialog(this.#console);
    await dialog.waitFor();
    return dialog;
  }

  /** Opens the list and goes all the way to the empty form of a new app integration. */
  async startNewApplication(kind: ApplicationKind): Promise<NewApplicationPage> {
    await this.open();
    const dialog = await this.createAppIntegration();
    await dialog.chooseOidc(kind);
    return dialog.next(kind);
  }
}
