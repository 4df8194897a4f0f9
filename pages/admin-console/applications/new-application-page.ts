import type { Locator } from '@playwright/test';
import type { ConsolePage } from '../../controls/console-page.ts';
import { throwIfRefused } from '../../controls/form.ts';
import { GrantList } from '../../controls/grant-list.ts';
import { beginning } from '../../controls/name.ts';
import { TextField } from '../../controls/text-field.ts';
import { UriList } from '../../controls/uri-list.ts';
import { ApplicationPage } from './application-page.ts';

/** The types of application that the console offers for OpenID Connect. */
export type ApplicationKind = 'web' | 'browser' | 'native';

/** The form in which a new app integration is filled in. */
export class NewApplicationPage {
  readonly heading: Locator;
  readonly grants: GrantList;
  readonly name: TextField;
  readonly signInRedirectUris: UriList;
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
    this.grants = new GrantList(console, this.#root);
    this.name = new TextField(this.#root, words.applications.name);
    this.signInRedirectUris = new UriList(
      page,
      this.#root,
      words.applications.signInRedirectUris,
      words.form.add,
    );
  }

  /**
   * Save, and wait for the page of the new application.
   *
   * @throws Error with the org's message where it refuses
   */
  async save(): Promise<ApplicationPage> {
    const { page, words } = this.#console;
    const errors = this.#root.getByRole('alert');
    await this.#root.getByRole('button', { name: beginning(words.form.save) }).click();
    await Promise.race([
      page.waitForURL('**/admin/app/oidc_client/instance/**'),
      errors.waitFor().then(() => throwIfRefused('Creating the app integration', errors)),
    ]);
    const created = new ApplicationPage(this.#console);
    await created.generalSettings.heading.waitFor();
    return created;
  }
}
