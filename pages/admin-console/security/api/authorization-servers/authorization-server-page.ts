import type { Locator } from '@playwright/test';
import { appears } from '../../../../controls/appears.ts';
import { doing } from '../../../../controls/attended.ts';
import type { ConsolePage } from '../../../../controls/console-page.ts';
import { openScreen } from '../../../../controls/console-page.ts';
import { LinkOrButton, linkOrButton } from '../../../../controls/link-or-button.ts';
import { beginning, exactly } from '../../../../controls/name.ts';
import { patience } from '../../../../controls/patience.ts';
import { TableRow } from '../../../../controls/table-row.ts';
import { Tab } from '../../../../controls/tab.ts';
import { RuleDialog } from './rule-dialog.ts';

/** The page of one authorization server, with its tab Access Policies. */
export class AuthorizationServerPage {
  readonly heading: Locator;
  readonly accessPoliciesTab: Locator;
  /** The head of the column in which the rules have their icons. */
  readonly actionsColumn: Locator;
  readonly #accessPolicies: Tab;
  readonly #addRule: LinkOrButton;
  readonly #console: ConsolePage;

  constructor(console: ConsolePage) {
    const { foundBy, page, words } = console;
    this.#console = console;
    this.heading = page.getByRole('heading', { level: 1 });
    const { accessPolicies, addRule } = words.authorizationServers;
    this.#accessPolicies = new Tab(page, accessPolicies, foundBy);
    this.accessPoliciesTab = this.#accessPolicies.locator;
    this.actionsColumn = page.getByRole('columnheader', {
      name: exactly(words.authorizationServers.actions),
    });
    this.#addRule = new LinkOrButton(page, addRule, beginning(addRule), foundBy);
  }

  /** @param server the server, by its id in the org */
  async open(server: { readonly id: string }): Promise<void> {
    await openScreen(this.#console, `/admin/oauth2/as/${server.id}`, this.heading);
  }

  /** Opens a server's access policies. */
  async openAccessPolicies(server: { readonly id: string }): Promise<void> {
    await this.open(server);
    await this.showAccessPolicies();
  }

  /** Chooses the tab Access Policies. */
  async showAccessPolicies(): Promise<void> {
    await this.#accessPolicies.open();
    await appears(this.#addPolicy, { kind: 'link or button', words: 'that adds a policy' });
  }

  /** An entry of the list of policies. */
  policy(name: string): Locator {
    return this.#console.page
      .getByRole('listitem')
      .filter({ hasText: name })
      .describe(`policy «${name}»`);
  }

  /** Selects a policy, whose rules are then shown. */
  async selectPolicy(name: string): Promise<void> {
    const entry = this.policy(name).getByText(name);
    await doing(this.#console.page, () => entry.click({ timeout: patience }));
    await appears(this.policyHeading(name), { kind: 'heading', words: name });
  }

  /** The heading over the policy that is shown. */
  policyHeading(name: string): Locator {
    return this.#console.page.getByRole('heading', { name: beginning(name) });
  }

  /** The row of a rule of the policy that is shown. */
  rule(name: string): Locator {
    return this.#row(name).locator;
  }

  /** The pencil in the row of a rule. */
  rulePencil(name: string): Locator {
    return this.#pencil(name).locator;
  }

  /** Presses the pencil of a rule and gives the dialog that should open. */
  async pressRulePencil(name: string): Promise<RuleDialog> {
    await this.#pencil(name).press();
    return new RuleDialog(this.#console, this.#console.words.authorizationServers.editRuleDialog);
  }

  /** Presses the pencil of a rule and waits for its dialog. */
  async editRule(name: string): Promise<RuleDialog> {
    await this.#pencil(name).press();
    return this.#opened(this.#console.words.authorizationServers.editRuleDialog);
  }

  /** Opens the dialog of a new rule. */
  async addRule(): Promise<RuleDialog> {
    await this.#addRule.press();
    return this.#opened(this.#console.words.authorizationServers.addRuleDialog);
  }

  #row(name: string): TableRow {
    return new TableRow(this.#console.page, name, this.#console.foundBy);
  }

  #pencil(name: string): LinkOrButton {
    return this.#row(name).action(this.#console.words.form.edit, 'edit');
  }

  get #addPolicy(): Locator {
    const { page, words } = this.#console;
    const { addFirstPolicy, addPolicy } = words.authorizationServers;
    return linkOrButton(page, beginning(addPolicy)).or(linkOrButton(page, exactly(addFirstPolicy)));
  }

  async #opened(title: string): Promise<RuleDialog> {
    const dialog = new RuleDialog(this.#console, title);
    await dialog.waitFor();
    return dialog;
  }
}
