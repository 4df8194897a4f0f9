import type { Locator } from '@playwright/test';
import { follow } from '../../controls/attended.ts';
import type { ConsolePage } from '../../controls/console-page.ts';
import { Dialog } from '../../controls/dialog.ts';
import { exactly } from '../../controls/name.ts';
import { Select } from '../../controls/select.ts';
import type { ApplicationKind } from './application-kind.ts';
import { applicationKinds } from './application-kind.ts';
import type { KindDialog } from './kind-dialog.ts';
import { NewApplicationPage } from './new-application-page.ts';

/** The documents write «Single-Page App», the console wrote «Single Page App». */
const spelt = (platform: string): RegExp =>
  new RegExp(exactly(platform).source.replaceAll('-', '[- ]'), 'i');

/** Applications > Add Application > Create New App: the choice of a platform. */
export class CreateNewAppDialog extends Dialog implements KindDialog {
  readonly createButton: Locator;
  readonly #platform: Select;

  constructor(console: ConsolePage) {
    const { catalogue } = console.words;
    super(console, catalogue.dialog);
    this.createButton = this.button(catalogue.confirm);
    this.#platform = new Select(this.root, catalogue.platform, console.foundBy);
  }

  /** Opens the list of platforms and gives the one of a kind of application. */
  async platform(kind: ApplicationKind): Promise<Locator> {
    await this.#platform.open();
    return this.#platform.option(this.#name(kind));
  }

  /** Chooses a platform, and OpenID Connect, which only some platforms leave open. */
  async choose(kind: ApplicationKind): Promise<void> {
    await this.#platform.choose(this.#name(kind));
    await this.radio(this.console.words.catalogue.oidc).select();
  }

  async chosen(): Promise<ApplicationKind[]> {
    const shown = await this.#platform.read();
    return applicationKinds.filter((kind) => this.#name(kind).test(shown));
  }

  /** Presses Create and gives the form that should open. */
  async goOn(kind: ApplicationKind): Promise<NewApplicationPage> {
    const form = new NewApplicationPage(this.console, kind);
    await follow(() => this.press(this.console.words.catalogue.confirm), form.heading);
    return form;
  }

  async confirm(kind: ApplicationKind): Promise<NewApplicationPage> {
    const form = await this.goOn(kind);
    await form.waitFor();
    return form;
  }

  #name(kind: ApplicationKind): RegExp {
    return spelt(this.console.words.catalogue.platforms[kind]);
  }
}
