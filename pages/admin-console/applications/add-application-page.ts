import type { Locator } from '@playwright/test';
import type { ConsolePage } from '../../controls/console-page.ts';
import { LinkOrButton } from '../../controls/link-or-button.ts';
import { beginning } from '../../controls/name.ts';
import { CreateNewAppDialog } from './create-new-app-dialog.ts';

/** Applications > Add Application: the catalogue, from which an app integration was begun until 2021. */
export class AddApplicationPage {
  readonly heading: Locator;
  readonly createButton: Locator;
  readonly #create: LinkOrButton;
  readonly #console: ConsolePage;

  constructor(console: ConsolePage) {
    const { foundBy, page, words } = console;
    this.#console = console;
    this.heading = page.getByRole('heading', {
      name: beginning(words.catalogue.heading),
      level: 1,
    });
    const { create } = words.catalogue;
    this.#create = new LinkOrButton(page, create, beginning(create), foundBy);
    this.createButton = this.#create.locator;
  }

  /** Presses Create New App and gives the dialog that should open. */
  async pressCreateNewApp(): Promise<CreateNewAppDialog> {
    await this.#create.press();
    return new CreateNewAppDialog(this.#console);
  }

  async createNewApp(): Promise<CreateNewAppDialog> {
    const dialog = await this.pressCreateNewApp();
    await dialog.waitFor();
    return dialog;
  }
}
