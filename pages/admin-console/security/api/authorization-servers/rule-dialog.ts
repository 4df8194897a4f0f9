import type { Locator } from '@playwright/test';
import type { ConsolePage } from '../../../../controls/console-page.ts';
import { Dialog } from '../../../../controls/dialog.ts';
import { GrantList } from '../../../../controls/grant-list.ts';

/** Add Rule and Edit Rule of an access policy. */
export class RuleDialog extends Dialog {
  readonly grants: GrantList;
  /** The button that stores a rule which was there before. */
  readonly updateButton: Locator;

  constructor(console: ConsolePage, title: string) {
    super(console, title);
    this.grants = new GrantList(console, this.root);
    this.updateButton = this.button(console.words.authorizationServers.updateRule);
  }

  async nameRule(name: string): Promise<void> {
    await this.text(this.console.words.authorizationServers.ruleName).write(name);
  }

  /** @throws Error with the org's message where it refuses */
  updateRule(): Promise<void> {
    const { saveAnyway, updateRule } = this.console.words.authorizationServers;
    return this.submit(updateRule, saveAnyway);
  }

  createRule(): Promise<void> {
    const { createRule, saveAnyway } = this.console.words.authorizationServers;
    return this.submit(createRule, saveAnyway);
  }
}
