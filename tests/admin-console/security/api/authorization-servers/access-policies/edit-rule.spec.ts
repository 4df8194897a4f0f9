import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'create', given: { interactionCode: 'on' } });

test.describe('Security > API > Authorization Servers > Access Policies > Edit Rule', () => {
  test(
    'stores the rule by «Update Rule»',
    requirement('AS-IC-20'),
    async ({ authorizationServerPage, org }) => {
      const { server, policy } = await org.createAuthorizationServer();
      const other = await server.addRule(policy, {
        ruleName: org.uniqueName('rule'),
        grantTypes: ['client_credentials'],
      });
      await authorizationServerPage.openAccessPolicies(server);

      await test.step('Cancel: it is as it was', async () => {
        const dialog = await authorizationServerPage.editRule(policy.rule.name);
        await dialog.grants.showAll();
        await dialog.grants.select('interaction_code');
        await dialog.cancel();
        await expect(policy.rule).not.toHoldGrant('interaction_code');
      });

      await test.step('Update Rule: it is stored, and no other with it', async () => {
        const dialog = await authorizationServerPage.editRule(policy.rule.name);
        await dialog.grants.showAll();
        await dialog.grants.select('interaction_code');
        await expect(dialog.updateButton).toBeVisible();
        await dialog.updateRule();
        await expect(policy.rule).toHoldGrant('interaction_code');
        await expect(other).not.toHoldGrant('interaction_code');
      });

      await test.step('opened again: it is shown', async () => {
        const reopened = await authorizationServerPage.editRule(policy.rule.name);
        await reopened.grants.showAll();
        await expect(reopened.grants.box('interaction_code')).toBeChecked();
      });
    },
  );

  test(
    'gives the grant in addition to the others, which go on working',
    requirement('AS-IC-19'),
    async ({ authorizationServerPage, org }) => {
      const { server, policy } = await org.createAuthorizationServer([
        'authorization_code',
        'client_credentials',
      ]);
      await server.addScope('reports');
      const service = await org.createApplication({ grants: ['client_credentials'] });
      await authorizationServerPage.openAccessPolicies(server);
      const dialog = await authorizationServerPage.editRule(policy.rule.name);
      await dialog.grants.showAll();

      await dialog.grants.select('interaction_code');
      await expect(dialog.grants.box('authorization_code')).toBeChecked();
      await expect(dialog.grants.box('client_credentials')).toBeChecked();
      await dialog.updateRule();

      await expect(policy.rule).toHoldGrant('interaction_code');
      await expect(policy.rule).toHoldGrant('authorization_code');
      await expect(policy.rule).toHoldGrant('client_credentials');
      expect(await org.clientCredentials(service, server, 'reports')).toMatchObject({
        status: 200,
      });
    },
  );

  test(
    'makes the server serve the flow for applications of that policy',
    requirement('AS-IC-21'),
    async ({ authorizationServerPage, org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const { server, policy } = await org.createAuthorizationServer();
      expect(await org.signIn(app, server)).toHaveBeenTurnedAway();

      await authorizationServerPage.openAccessPolicies(server);
      const dialog = await authorizationServerPage.editRule(policy.rule.name);
      await dialog.grants.showAll();
      await dialog.grants.select('interaction_code');
      await dialog.updateRule();

      expect(await org.signIn(app, server)).toHaveSignedIn();
    },
  );
});
