import type { Locator } from '@playwright/test';
import type { GrantName } from '../words/index.ts';
import type { ConsolePage } from './console-page.ts';
import { linkOrButton } from './link-or-button.ts';
import { beginning, exactly } from './name.ts';
import { Toggle } from './toggle.ts';

/**
 * The grant types of an application or of a rule: checkboxes in sets, all of them at once or some
 * behind «Advanced».
 */
export class GrantList {
  readonly #scope: Locator;
  readonly #console: ConsolePage;

  constructor(console: ConsolePage, scope: Locator) {
    this.#scope = scope;
    this.#console = console;
  }

  /** The checkbox of a grant type, to be looked at. */
  box(grant: GrantName): Locator {
    return this.#toggle(grant).input;
  }

  /** The set that Interaction Code belongs to. */
  get setOfInteractionCode(): Locator {
    const { words, page } = this.#console;
    const { setOfInteractionCode: heading } = words.grants;
    return this.#scope
      .locator('.checkbox-group, fieldset fieldset')
      .filter({ has: page.getByText(exactly(heading)) })
      .describe(`set «${heading}»`);
  }

  /** The checkbox of Interaction Code, where it stands in that set. */
  get interactionCodeInItsSet(): Locator {
    return new GrantList(this.#console, this.setOfInteractionCode).box('interaction_code');
  }

  /** Opens what lies behind «Advanced», where there is one, so that every grant type can be seen. */
  async showAll(): Promise<void> {
    const { advanced } = this.#console.words.grants;
    if (advanced !== undefined)
      await linkOrButton(this.#scope, beginning(advanced))
        .describe(`«${advanced}» of the grant types`)
        .click();
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
