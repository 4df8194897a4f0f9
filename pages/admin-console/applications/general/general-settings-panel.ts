import type { Locator } from '@playwright/test';
import type { ConsolePage } from '../../../controls/console-page.ts';
import { GrantList } from '../../../controls/grant-list.ts';
import { Panel } from '../../../controls/panel.ts';
import { LoginSection } from './login-section.ts';
import { RefreshTokenSection } from './refresh-token-section.ts';

/** The panel General Settings on the tab General of an application, with its sections. */
export class GeneralSettingsPanel extends Panel {
  readonly grants: GrantList;
  /** The grant types once more, as far as they stand under the label that the documents give. */
  readonly grantsUnderTheirLabel: GrantList;
  /** The row that says for which sort of application it is. */
  readonly applicationType: Locator;
  readonly refreshToken: RefreshTokenSection;
  readonly login: LoginSection;

  constructor(console: ConsolePage) {
    const { words } = console;
    super(console, words.application.generalSettings);
    this.grants = new GrantList(console, this.root);
    this.grantsUnderTheirLabel = new GrantList(console, this.row(words.application.grantTypes));
    this.applicationType = this.row(words.application.type);
    this.refreshToken = new RefreshTokenSection(console, this.root);
    this.login = new LoginSection(console, this.root);
  }
}
