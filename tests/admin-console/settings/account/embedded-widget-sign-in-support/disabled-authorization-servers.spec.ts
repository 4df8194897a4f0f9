import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

test.describe('Settings > Account > Embedded widget sign-in support > disabled > authorization servers', () => {
  test(
    'the dialogs Edit Rule and Add Rule do not show the grant',
    requirement('ORG-IC-23'),
    async ({ accountPage, authorizationServerPage, org }) => {
      const { server, policy } = await org.createAuthorizationServer([
        'authorization_code',
        'interaction_code',
      ]);

      await test.step('enabled: both show it', async () => {
        await authorizationServerPage.openAccessPolicies(server);
        const edit = await authorizationServerPage.editRule(policy.rule.name);
        await edit.grants.showAll();
        await expect(edit.grants.box('interaction_code')).toBeChecked();
        await edit.cancel();
        const add = await authorizationServerPage.addRule();
        await add.grants.showAll();
        await expect(add.grants.box('interaction_code')).toBeVisible();
      });

      await test.step('disabled: neither does', async () => {
        await accountPage.open();
        await accountPage.embeddedWidgetSignIn.disableInteractionCode();
        await authorizationServerPage.openAccessPolicies(server);
        const edit = await authorizationServerPage.editRule(policy.rule.name);
        await edit.grants.showAll();
        await expect(edit.grants.box('interaction_code')).toBeHidden();
        await edit.cancel();
        const add = await authorizationServerPage.addRule();
        await add.grants.showAll();
        await expect(add.grants.box('interaction_code')).toBeHidden();
      });
    },
  );
});
