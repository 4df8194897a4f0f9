import type { Locator } from '@playwright/test';
import { appears } from '../../controls/appears.ts';
import { follow } from '../../controls/attended.ts';
import type { ConsolePage } from '../../controls/console-page.ts';
import { openScreen } from '../../controls/console-page.ts';
import type { GrantList } from '../../controls/grant-list.ts';
import { DropDown } from '../../controls/drop-down.ts';
import { LinkOrButton } from '../../controls/link-or-button.ts';
import { asHeading, beginning, exactly } from '../../controls/name.ts';
import type { Generation } from '../../words/index.ts';
import { SideNavigation } from '../side-navigation.ts';
import { AddApplicationPage } from './add-application-page.ts';
import type { ApplicationKind } from './application-kind.ts';
import { ApplicationPage } from './application-page.ts';
import { CreateAppIntegrationDialog } from './create-app-integration-dialog.ts';
import type { KindDialog } from './kind-dialog.ts';
import { NewApplicationPage } from './new-application-page.ts';

/** How each generation of the console comes from the list to the choice of a kind of application. */
const beginnings: Readonly<Record<Generation, (list: ApplicationsPage) => Promise<KindDialog>>> = {
  A: async (list) => (await list.addApplication()).createNewApp(),
  B: (list) => list.createAppIntegration(),
  C: (list) => list.createAppIntegration(),
};

/** How long a menu or a dialog may take to open, in milliseconds. */
const patience = 3_000;

type ToForm = (list: ApplicationsPage, kind: ApplicationKind) => Promise<NewApplicationPage>;

const byWalking: ToForm = (list, kind) => list.walkToNewApplication(kind);
const byAddress: ToForm = (list, kind) => list.openNewApplication(kind);

/** The form had an address that nobody wrote down before 2021. */
const forms: Readonly<Record<Generation, ToForm>> = { A: byWalking, B: byAddress, C: byAddress };

/** Applications > Applications. */
export class ApplicationsPage {
  readonly heading: Locator;
  /** The entry of the menu that leads here. */
  readonly menuEntry: Locator;
  /** Create App Integration, of the console since 2021. */
  readonly createButton: Locator;
  /** Add Application, of the console before. */
  readonly addButton: Locator;
  readonly #create: DropDown;
  readonly #add: LinkOrButton;
  readonly #console: ConsolePage;
  readonly #navigation: SideNavigation;

  constructor(console: ConsolePage) {
    const { foundBy, page, words } = console;
    this.#console = console;
    this.heading = page.getByRole('heading', {
      name: asHeading(words.applications.heading),
      level: 1,
    });
    const { create } = words.applications;
    const { open } = words.catalogue;
    this.#create = new DropDown(page, page, create, foundBy);
    this.createButton = this.#create.locator;
    this.#add = new LinkOrButton(page, open, beginning(open), foundBy);
    this.addButton = this.#add.locator;
    this.#navigation = new SideNavigation(console);
    this.menuEntry = this.#navigation.entry(words.navigation.applications);
  }

  async open(): Promise<void> {
    await openScreen(this.#console, '/admin/apps/active', this.heading);
  }

  /** Opens the Admin Console and the section Applications of its menu. */
  async openMenu(): Promise<void> {
    await this.#navigation.open();
    await this.#navigation.openSection(this.#console.words.navigation.applications);
  }

  /** Goes there as the documents say: by the menu, which is open. */
  async chooseFromMenu(): Promise<void> {
    await this.#navigation.choose(this.#console.words.navigation.applications, this.heading);
  }

  /** An application of the list, by its name. */
  application(label: string): Locator {
    return this.#console.page
      .getByRole('link', { name: exactly(label) })
      .describe(`application «${label}» of the list`);
  }

  /** Opens the page of an application from the list, which is open. */
  async chooseApplication(label: string): Promise<void> {
    await this.choose(label);
  }

  /** Chooses an application of the list. */
  async choose(label: string): Promise<void> {
    const { foundBy, page } = this.#console;
    const link = new LinkOrButton(page, label, exactly(label), foundBy);
    await follow(() => link.press(), new ApplicationPage(this.#console).headed(label));
  }

  /** Presses Create App Integration and gives the dialog that should open. */
  async pressCreateAppIntegration(): Promise<CreateAppIntegrationDialog> {
    const dialog = new CreateAppIntegrationDialog(this.#console);
    await this.#create.open();
    // Some consoles have a menu between the button and the dialog, others do not. Where neither
    // opens, it is for the caller to say so.
    const { classicExperience } = this.#console.words.applications;
    const menu = this.#create.entry(classicExperience).filter({ visible: true });
    await dialog.title
      .or(menu)
      .waitFor({ timeout: patience })
      .catch(() => undefined);
    if (await menu.isVisible()) await this.#create.press(classicExperience);
    return dialog;
  }

  async createAppIntegration(): Promise<CreateAppIntegrationDialog> {
    const dialog = await this.pressCreateAppIntegration();
    await dialog.waitFor();
    return dialog;
  }

  /** Presses Add Application and gives the page that should open. */
  async pressAddApplication(): Promise<AddApplicationPage> {
    const added = new AddApplicationPage(this.#console);
    await follow(() => this.#add.press(), added.heading);
    return added;
  }

  async addApplication(): Promise<AddApplicationPage> {
    const added = await this.pressAddApplication();
    await appears(added.heading, { kind: 'heading', words: 'of the catalogue' });
    return added;
  }

  /** Opens the list and begins a new application, as far as the choice of its kind. */
  async beginNewApplication(): Promise<KindDialog> {
    await this.open();
    return beginnings[this.#console.generation](this);
  }

  /** Opens the list and goes all the way to the empty form of a new app integration. */
  async walkToNewApplication(kind: ApplicationKind): Promise<NewApplicationPage> {
    const dialog = await this.beginNewApplication();
    await dialog.choose(kind);
    return dialog.confirm(kind);
  }

  /** Opens the empty form of a new app integration, by its address where that is known. */
  startNewApplication(kind: ApplicationKind): Promise<NewApplicationPage> {
    return forms[this.#console.generation](this, kind);
  }

  /** Opens the empty form of a new app integration by its address. */
  async openNewApplication(kind: ApplicationKind): Promise<NewApplicationPage> {
    const form = new NewApplicationPage(this.#console, kind);
    const path = `/admin/apps/oauth2-wizard/create?applicationType=${kind.toUpperCase()}`;
    await openScreen(this.#console, path, form.heading);
    return form;
  }

  /** Goes to where a new application is given its grant types. */
  async grantsOfNewApplication(kind: ApplicationKind): Promise<GrantList> {
    const form = await this.startNewApplication(kind);
    const { grants } = await form.chooseGrants();
    return grants;
  }
}
