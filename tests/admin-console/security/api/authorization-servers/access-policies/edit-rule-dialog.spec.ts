import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'observe', given: { interactionCode: 'on' } });

test.describe('Security > API > Authorization Servers > Access Policies > Edit Rule > dialog', () => {
  test(
    'is a dialog that the pencil of a rule opens',
    requirement('AS-IC-17'),
    async ({ authorizationServerPage, org }) => {
      const { policy, ...server } = await org.toLookAt.authorizationServer();
      await authorizationServerPage.openAccessPolicies(server);
      await authorizationServerPage.selectPolicy(policy.name);
      await expect(authorizationServerPage.rulePencil(policy.rule.name)).toBeVisible();
      const dialog = await authorizationServerPage.pressRulePencil(policy.rule.name);
      await expect(dialog.title).toBeVisible();
      await dialog.cancel();
    },
  );

  test(
    'has a checkbox «Interaction Code»',
    requirement('AS-IC-18'),
    async ({ authorizationServerPage, org }) => {
      const { policy, ...server } = await org.toLookAt.authorizationServer();
      await authorizationServerPage.openAccessPolicies(server);
      await authorizationServerPage.selectPolicy(policy.name);
      const dialog = await authorizationServerPage.editRule(policy.rule.name);
      await dialog.grants.showAll();
      await expect(dialog.grants.box('interaction_code')).toBeEnabled();
      await dialog.cancel();
    },
  );
});
