import type { Locator } from '@playwright/test';
import { follow } from '../../controls/attended.ts';
import type { ConsolePage } from '../../controls/console-page.ts';
import { Dialog } from '../../controls/dialog.ts';
import { Radio } from '../../controls/radio.ts';
import { rowOf } from '../../controls/row.ts';
import type { ApplicationKind } from './application-kind.ts';
import { applicationKinds } from './application-kind.ts';
import type { KindDialog } from './kind-dialog.ts';
import { NewApplicationPage } from './new-application-page.ts';

/** Applications > Create App Integration: the choice of sign-in method and application type. */
export class CreateAppIntegrationDialog extends Dialog implements KindDialog {
  /** OpenID Connect, under Sign-in method. */
  readonly oidc: Locator;
  readonly nextButton: Locator;

  constructor(console: ConsolePage) {
    const { applications } = console.words;
    super(console, applications.createDialog);
    this.oidc = new Radio(
      rowOf(this.root, applications.signInMethod),
      applications.oidc,
      console.foundBy,
    ).input;
    this.nextButton = this.button(applications.next);
  }

  /** A kind of application, under Application type. */
  type(kind: ApplicationKind): Locator {
    return this.#type(kind).input;
  }

  /** Chooses OpenID Connect, which makes the application types appear. */
  async chooseOidc(): Promise<void> {
    await this.radio(this.console.words.applications.oidc).select();
  }

  /** Chooses OpenID Connect and one of its application types. */
  async choose(kind: ApplicationKind): Promise<void> {
    await this.chooseOidc();
    await this.#type(kind).select();
  }

  async chosen(): Promise<ApplicationKind[]> {
    const checked = await Promise.all(applicationKinds.map((kind) => this.type(kind).isChecked()));
    return applicationKinds.filter((_, index) => checked[index]);
  }

  /** Presses Next and gives the form that should open. */
  async goOn(kind: ApplicationKind): Promise<NewApplicationPage> {
    const form = new NewApplicationPage(this.console, kind);
    await follow(() => this.press(this.console.words.applications.next), form.heading);
    return form;
  }

  async confirm(kind: ApplicationKind): Promise<NewApplicationPage> {
    const form = await this.goOn(kind);
    await form.waitFor();
    return form;
  }

  #type(kind: ApplicationKind): Radio {
    const { applicationType, types } = this.console.words.applications;
    const row = rowOf(this.root, applicationType);
    return new Radio(row, types[kind], this.console.foundBy);
  }
}
