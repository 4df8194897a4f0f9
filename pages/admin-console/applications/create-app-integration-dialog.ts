import type { ConsolePage } from '../../controls/console-page.ts';
import { Dialog } from '../../controls/dialog.ts';
import type { ApplicationKind } from './new-application-page.ts';
import { NewApplicationPage } from './new-application-page.ts';

/** Applications > Create App Integration: the choice of sign-in method and application type. */
export class CreateAppIntegrationDialog extends Dialog {
  constructor(console: ConsolePage) {
    super(console, console.words.applications.createDialog);
  }

  /** Chooses OIDC, which makes the application types appear, and one of them. */
  async chooseOidc(kind: ApplicationKind): Promise<void> {
    const { oidc, types } = this.console.words.applications;
    await this.radio(oidc).select();
    await this.radio(types[kind]).select();
  }

  async next(kind: ApplicationKind): Promise<NewApplicationPage> {
    await this.button(this.console.words.applications.next).click();
    const form = new NewApplicationPage(this.console, kind);
    await form.heading.waitFor();
    return form;
  }
}
