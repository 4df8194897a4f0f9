import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'disrupt', given: { interactionCode: 'off' } });

test.describe('Security > API > Authorization Servers > Access Policies > Interaction Code', () => {
  test(
    'is an available option of a custom authorization server while the org has it on',
    requirement('AS-IC-06'),
    async ({ accountPage, authorizationServerPage, org }) => {
      const { server } = await org.createAuthorizationServer();
      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.enableInteractionCode();

      await authorizationServerPage.openAccessPolicies(server);
      const dialog = await authorizationServerPage.addRule();
      await dialog.grants.showAll();

      await expect(dialog.grants.box('interaction_code')).toBeEnabled();
      await dialog.nameRule(org.uniqueName('rule'));
      await dialog.grants.select('interaction_code');
      await dialog.createRule();
      const app = await org.createApplication({ grants: ['interaction_code'] });
      expect(await org.signIn(app, server)).toHaveSignedIn();
    },
  );

  test(
    'appears in the rules of a custom authorization server once the org has it on',
    requirement('AS-IC-08'),
    async ({ accountPage, authorizationServerPage, org }) => {
      const { server, policy } = await org.createAuthorizationServer();

      await test.step('off: the rule does not show it', async () => {
        await authorizationServerPage.openAccessPolicies(server);
        const dialog = await authorizationServerPage.editRule(policy.rule.name);
        await dialog.grants.showAll();
        await expect(dialog.grants.box('authorization_code')).toBeVisible();
        await expect(dialog.grants.box('interaction_code')).toBeHidden();
      });

      await test.step('on: the rule shows it', async () => {
        await accountPage.open();
        await accountPage.embeddedWidgetSignIn.enableInteractionCode();
        await authorizationServerPage.openAccessPolicies(server);
        const dialog = await authorizationServerPage.editRule(policy.rule.name);
        await dialog.grants.showAll();
        await expect(dialog.grants.box('interaction_code')).toBeVisible();
      });
    },
  );

  test(
    'is not given to a rule that nobody gave it to',
    requirement('AS-IC-07'),
    async ({ accountPage, authorizationServerPage, org }) => {
      const app = await org.createApplication();
      const { server, policy } = await org.createAuthorizationServer();
      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.enableInteractionCode();
      await app.setGrantTypes(['authorization_code', 'interaction_code']);

      await expect(policy.rule).not.toHoldGrant('interaction_code');
      const later = await org.createAuthorizationServer();
      await expect(later.policy.rule).not.toHoldGrant('interaction_code');
      expect(await org.signIn(app, server)).toHaveBeenTurnedAway();
      await authorizationServerPage.openAccessPolicies(server);
      const dialog = await authorizationServerPage.addRule();
      await dialog.grants.showAll();
      await expect(dialog.grants.box('interaction_code')).toBeVisible();
      await expect(dialog.grants.box('interaction_code')).not.toBeChecked();
    },
  );
});
