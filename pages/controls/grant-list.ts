import type { Locator } from '@playwright/test';
import type { GrantName } from '../words/index.ts';
import { Checkbox } from './checkbox.ts';
import type { ConsolePage } from './console-page.ts';
import { LinkOrButton } from './link-or-button.ts';
import { asLabel, beginning } from './name.ts';
import { appears } from './appears.ts';

/** The next thing around a heading that holds checkboxes. */
const boxesAround = 'xpath=ancestor::*[.//input[@type="checkbox"]][1]';

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
    return this.#checkbox(grant).input;
  }

  /** The set that Interaction Code belongs to. */
  get setOfInteractionCode(): Locator {
    const { setOfInteractionCode: heading } = this.#console.words.grants;
    return this.#scope
      .getByText(asLabel(heading))
      .locator(boxesAround)
      .describe(`set «${heading}»`);
  }

  /** The checkbox of Interaction Code, where it stands in that set. */
  get interactionCodeInItsSet(): Locator {
    return new GrantList(this.#console, this.setOfInteractionCode).box('interaction_code');
  }

  /** Opens what lies behind «Advanced», where there is one, so that every grant type can be seen. */
  async showAll(): Promise<void> {
    const { foundBy, words } = this.#console;
    const { advanced, names } = words.grants;
    const last = this.box('implicit');
    if (advanced !== undefined) {
      const expander = new LinkOrButton(this.#scope, advanced, beginning(advanced), foundBy, {
        of: 'the grant types',
      });
      const one = { kind: 'link or button', words: `${advanced}» or checkbox «${names.implicit}` };
      await appears(expander.locator.or(last), one, this.#scope);
      if (await last.isVisible()) foundBy({ control: advanced, foundBy: 'all grants at once' });
      else await expander.press();
    }
    await appears(last, { kind: 'checkbox', words: names.implicit }, this.#scope);
  }

  /** Waits until the checkbox of a grant type is there. @throws ControlNotFound */
  find(grant: GrantName): Promise<Locator> {
    return this.#checkbox(grant).find();
  }

  select(grant: GrantName): Promise<void> {
    return this.#checkbox(grant).select();
  }

  clear(grant: GrantName): Promise<void> {
    return this.#checkbox(grant).clear();
  }

  #checkbox(grant: GrantName): Checkbox {
    const { words, foundBy } = this.#console;
    return new Checkbox(this.#scope, words.grants.names[grant], foundBy);
  }
}
