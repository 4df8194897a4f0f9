import type { Locator } from '@playwright/test';
import type { ConsolePage } from '../../controls/console-page.ts';
import { throwIfRefused } from '../../controls/form.ts';
import { GrantList } from '../../controls/grant-list.ts';
import { beginning } from '../../controls/name.ts';
import { rowOf } from '../../controls/row.ts';
import { TextField } from '../../controls/text-field.ts';
import { UriList } from '../../controls/uri-list.ts';
import type { Generation } from '../../words/index.ts';
import type { ApplicationKind } from './application-kind.ts';
import { ApplicationPage } from './application-page.ts';

/** Where a new application is given its grant types. */
export interface GrantChoice {
  readonly grants: GrantList;
  /** @throws Error with the org's message where it refuses */
  readonly save: () => Promise<void>;
}

/** The form of the console since 2021 has grant types itself. */
const inForm = (form: NewApplicationPage): Promise<GrantChoice> =>
  Promise.resolve({
    grants: form.grants,
    save: async () => {
      await form.save();
    },
  });

/** Before, an application was created first, and then edited. */
const inGeneralSettings = async (form: NewApplicationPage): Promise<GrantChoice> => {
  const { generalSettings } = await form.save();
  await generalSettings.edit();
  return { grants: generalSettings.grants, save: () => generalSettings.save() };
};

const grantChoices: Readonly<
  Record<Generation, (form: NewApplicationPage) => Promise<GrantChoice>>
> = { A: inGeneralSettings, B: inForm, C: inForm };

/** The form in which a new app integration is filled in. */
export class NewApplicationPage {
  readonly heading: Locator;
  readonly name: TextField;
  readonly grants: GrantList;
  /** The grant types once more, as far as they stand under the label that the documents give. */
  readonly grantsUnderTheirLabel: GrantList;
  readonly signInRedirectUris: UriList;
  readonly signOutRedirectUris: UriList;
  readonly baseUris: UriList;
  readonly saveButton: Locator;
  readonly #console: ConsolePage;
  readonly #root: Locator;

  constructor(console: ConsolePage, kind: ApplicationKind) {
    const { page, words } = console;
    this.#console = console;
    this.heading = page.getByRole('heading', {
      name: beginning(words.applications.newApplication[kind]),
      level: 1,
    });
    this.#root = page.locator('form').filter({
      has: page.getByRole('button', { name: beginning(words.form.save) }),
    });
    this.saveButton = this.#root.getByRole('button', { name: beginning(words.form.save) });
    this.name = new TextField(this.#root, words.applications.name);
    this.grants = new GrantList(console, this.#root);
    this.grantsUnderTheirLabel = new GrantList(
      console,
      rowOf(this.#root, words.applications.grantTypes),
    );
    const uris = (label: string): UriList => new UriList(page, this.#root, label, words.form.add);
    this.signInRedirectUris = uris(words.applications.signInRedirectUris);
    this.signOutRedirectUris = uris(words.applications.signOutRedirectUris);
    this.baseUris = uris(words.applications.baseUris);
  }

  /**
   * Goes to where the new application is given its grant types: that is in the form, or in General
   * Settings of the application, which is then created first.
   *
   * @throws Error with the org's message where it refuses to create it
   */
  chooseGrants(): Promise<GrantChoice> {
    return grantChoices[this.#console.generation](this);
  }

  /** Presses Save and gives the page of the new application, which should open. */
  async pressSave(): Promise<ApplicationPage> {
    await this.saveButton.click();
    return new ApplicationPage(this.#console);
  }

  /**
   * Save, and wait for the page of the new application.
   *
   * @throws Error with the org's message where it refuses
   */
  async save(): Promise<ApplicationPage> {
    const { page } = this.#console;
    const errors = this.#root.getByRole('alert');
    const created = await this.pressSave();
    await Promise.race([
      page.waitForURL('**/admin/app/oidc_client/instance/**'),
      errors.waitFor().then(() => throwIfRefused('Creating the app integration', errors)),
    ]);
    await created.generalSettings.heading.waitFor();
    return created;
  }
}
