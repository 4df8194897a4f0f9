import type { Locator } from '@playwright/test';
import type { GrantName } from '../words/index.ts';
import type { ConsolePage } from './console-page.ts';
import { linkOrButton } from './link-or-button.ts';
import { beginning } from './name.ts';
import { Toggle } from './toggle.ts';

/** The grant types of an application or of a rule: checkboxes, some of them behind «Advanced». */
export class GrantList {
  readonly #scope: Locator;
  readonly #console: ConsolePage;
  readonly #advanced: Locator;

  constructor(console: ConsolePage, scope: Locator) {
    this.#scope = scope;
    this.#console = console;
    this.#advanced = linkOrButton(scope, beginning(console.words.grants.advanced)).describe(
      '«Advanced» of the grant types',
    );
  }

  /** The checkbox of a grant type, to be looked at. */
  box(grant: GrantName): Locator {
    return this.#toggle(grant).input;
  }

  /** Opens what lies behind «Advanced», so that every grant type there is can be seen. */
  async showAll(): Promise<void> {
    await this.#advanced.click();
    await this.box('implicit').waitFor();
  }

  select(grant: GrantName): Promise<void> {
    return this.#toggle(grant).select();
  }

  clear(grant: GrantName): Promise<void> {
    return this.#toggle(grant).clear();
  }

  #toggle(grant: GrantName): Toggle {
    const { words, foundBy } = this.#console;
    return new Toggle(this.#scope, 'checkbox', words.grants.names[grant], foundBy);
  }
}
