import type { Locator } from '@playwright/test';
import { announce } from '../../controls/announced.ts';
import { appears } from '../../controls/appears.ts';
import { pageWith, untilAnswered } from '../../controls/answer.ts';
import type { ConsolePage } from '../../controls/console-page.ts';
import { endOf, refusalsOf, refusedSilently, throwIfRefused } from '../../controls/form.ts';
import { GrantList } from '../../controls/grant-list.ts';
import type { LinkOrButton } from '../../controls/link-or-button.ts';
import { beginning, ending } from '../../controls/name.ts';
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
  readonly #save: LinkOrButton;
  readonly #cancel: LinkOrButton;

  constructor(console: ConsolePage, kind: ApplicationKind) {
    const { foundBy, page, words } = console;
    this.#console = console;
    this.heading = page.getByRole('heading', {
      name: beginning(words.applications.newApplication[kind]),
      level: 1,
    });
    this.#root = page.locator('form').filter({
      has: page.getByRole('button', { name: ending(words.form.save) }),
    });
    this.#save = endOf(this.#root, words.form.save, foundBy, 'the form');
    this.#cancel = endOf(this.#root, words.form.cancel, foundBy, 'the form');
    this.saveButton = this.#save.locator;
    this.name = new TextField(this.#root, words.applications.name, foundBy);
    this.grants = new GrantList(console, this.#root);
    this.grantsUnderTheirLabel = new GrantList(
      console,
      rowOf(this.#root, words.applications.grantTypes),
    );
    const uris = (label: string): UriList => new UriList(console, this.#root, label);
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

  /** @throws ControlNotFound */
  async waitFor(): Promise<void> {
    await appears(this.heading, { kind: 'heading', words: 'of the form' });
  }

  /** Presses Save and gives the page of the new application, which should open. */
  async pressSave(): Promise<ApplicationPage> {
    const created = new ApplicationPage(this.#console);
    await this.#saveUntilAnswered();
    return created;
  }

  /** Leaves the form by Cancel. */
  async cancel(): Promise<void> {
    await this.#cancel.press();
    await appears(this.#console.page.locator('body').filter({ hasNot: this.heading }), {
      kind: 'page',
      words: 'without the form',
    });
  }

  /**
   * Save, and wait for the page of the new application.
   *
   * @throws RefusedByOrg with the org's message where it refuses
   */
  async save(): Promise<ApplicationPage> {
    const created = new ApplicationPage(this.#console);
    const answer = await this.#saveUntilAnswered();
    await throwIfRefused('Creating the app integration', refusalsOf(this.#root));
    // Some forms have a section that is called like a panel of the page that should follow.
    if (answer === 'silence') await this.#throwUnanswered();
    await appears(created.generalSettings.heading, {
      kind: 'panel',
      words: 'of the new application',
    });
    return created;
  }

  /** Presses Save and waits until the org has answered, be it with a refusal, be it with silence. */
  #saveUntilAnswered(): Promise<'answer' | 'silence'> {
    const { foundBy, page } = this.#console;
    // Of whatever page follows, as a broken org may lead elsewhere. A console has such a heading on
    // its pages, and none in the frame around them or in what comes on top.
    const followed = pageWith(page, page.getByRole('heading', { level: 1 }));
    return untilAnswered({
      page,
      press: () => this.#pressSave(),
      answered: followed
        .filter({ hasNot: this.heading })
        .or(pageWith(page, refusalsOf(this.#root))),
      pressed: this.saveButton,
      foundBy,
    });
  }

  async #throwUnanswered(): Promise<never> {
    throw await refusedSilently(
      { kind: 'button', words: this.#console.words.form.save, of: 'form' },
      'was pressed, and the form neither went away nor said why',
      this.saveButton,
      this.#root,
    );
  }

  async #pressSave(): Promise<void> {
    await announce(this.#console.page, 'application', () => this.name.read());
    await this.#save.press();
  }
}
