import type { Locator } from '@playwright/test';
import type { ConsolePage } from '../../../../controls/console-page.ts';
import { openScreen } from '../../../../controls/console-page.ts';
import { linkOrButton } from '../../../../controls/link-or-button.ts';
import { beginning, exactly } from '../../../../controls/name.ts';
import { tab } from '../../../../controls/tab.ts';
import { RuleDialog } from './rule-dialog.ts';

/** The page of one authorization server, with its tab Access Policies. */
export class AuthorizationServerPage {
  readonly heading: Locator;
  readonly accessPoliciesTab: Locator;
  /** The head of the column in which the rules have their icons. */
  readonly actionsColumn: Locator;
  readonly #addRule: Locator;
  readonly #console: ConsolePage;

  constructor(console: ConsolePage) {
    const { page, words } = console;
    this.#console = console;
    this.heading = page.getByRole('heading', { level: 1 });
    this.accessPoliciesTab = tab(page, words.authorizationServers.accessPolicies);
    this.actionsColumn = page.getByRole('columnheader', {
      name: exactly(words.authorizationServers.actions),
    });
    this.#addRule = linkOrButton(page, beginning(words.authorizationServers.addRule));
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
    await this.accessPoliciesTab.click();
    await this.#addPolicy.waitFor();
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
    await this.policy(name).getByText(name).click();
    await this.policyHeading(name).waitFor();
  }

  /** The heading over the policy that is shown. */
  policyHeading(name: string): Locator {
    return this.#console.page.getByRole('heading', { name: beginning(name) });
  }

  /** The row of a rule of the policy that is shown. */
  rule(name: string): Locator {
    return this.#console.page
      .getByRole('row')
      .filter({ has: this.#console.page.getByRole('cell', { name: exactly(name) }) })
      .describe(`row of rule «${name}»`);
  }

  /** The pencil in the row of a rule. */
  rulePencil(name: string): Locator {
    const edit = beginning(this.#console.words.form.edit);
    return linkOrButton(this.rule(name), edit).describe(`pencil of rule «${name}»`);
  }

  /** Presses the pencil of a rule and gives the dialog that should open. */
  async pressRulePencil(name: string): Promise<RuleDialog> {
    await this.rulePencil(name).click();
    return new RuleDialog(this.#console, this.#console.words.authorizationServers.editRuleDialog);
  }

  /** Presses the pencil of a rule and waits for its dialog. */
  async editRule(name: string): Promise<RuleDialog> {
    await this.rulePencil(name).click();
    return this.#opened(this.#console.words.authorizationServers.editRuleDialog);
  }

  /** Opens the dialog of a new rule. */
  async addRule(): Promise<RuleDialog> {
    await this.#addRule.click();
    return this.#opened(this.#console.words.authorizationServers.addRuleDialog);
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
