import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Security > API > Authorization Servers > Access Policies', () => {
  test(
    'is a tab of an authorization server',
    requirement('AS-IC-12'),
    async ({ authorizationServerPage, org }) => {
      const server = await org.toLookAt.authorizationServer();
      await authorizationServerPage.open(server);
      await expect(authorizationServerPage.accessPoliciesTab).toBeVisible();
      await authorizationServerPage.showAccessPolicies();
      await expect(authorizationServerPage.policy(server.policy.name)).toBeVisible();
    },
  );

  test(
    'lists rules with a column «Actions» and a pencil in each row',
    requirement('AS-IC-13'),
    async ({ authorizationServerPage, org }) => {
      const server = await org.toLookAt.authorizationServer();
      await authorizationServerPage.openAccessPolicies(server);
      await authorizationServerPage.selectPolicy(server.policy.name);
      await expect(authorizationServerPage.actionsColumn).toBeVisible();
      for (const rule of server.policy.rules) {
        await expect(authorizationServerPage.rule(rule.name)).toBeVisible();
        await expect(authorizationServerPage.rulePencil(rule.name)).toBeVisible();
      }
    },
  );

  test(
    'lets another policy be selected, which shows its own rules',
    requirement('AS-IC-15'),
    async ({ authorizationServerPage, org }) => {
      const { other, policy, ...server } = await org.toLookAt.serverWithTwoPolicies();
      await authorizationServerPage.openAccessPolicies(server);
      for (const { name } of [policy, other])
        await expect(authorizationServerPage.policy(name)).toBeVisible();
      await authorizationServerPage.selectPolicy(policy.name);
      await expect(authorizationServerPage.rule(policy.rule.name)).toBeVisible();

      await authorizationServerPage.selectPolicy(other.name);

      await expect(authorizationServerPage.rule(other.rule.name)).toBeVisible();
      await expect(authorizationServerPage.rule(policy.rule.name)).toBeHidden();
    },
  );
});

test.describe('Security > API > Authorization Servers > Access Policies > default', () => {
  test(
    'has a «Default Policy» with a «Default Policy Rule» at the default server',
    requirement('AS-IC-14'),
    async ({ authorizationServersPage, org }) => {
      await authorizationServersPage.open();
      const server = await authorizationServersPage.edit({ name: 'default' });
      await server.showAccessPolicies();
      await expect(server.policy('Default Policy')).toBeVisible();
      await server.selectPolicy('Default Policy');
      await expect(server.rule('Default Policy Rule')).toBeVisible();
      expect(await org.policiesOf('default')).toContainEqual({
        policy: 'Default Policy',
        rules: expect.arrayContaining(['Default Policy Rule']),
      });
    },
  );
});

test.describe('Security > API > Authorization Servers > Access Policies > list', () => {
  test.use({ level: 'create' });

  test(
    'has the policies of this authorization server, also one that was added since, and no others',
    requirement('AS-IC-12', 'AS-IC-15'),
    async ({ authorizationServerPage, org }) => {
      const { server, policy } = await org.createAuthorizationServer();
      const elsewhere = await org.createAuthorizationServer();
      await authorizationServerPage.openAccessPolicies(server);
      await expect(authorizationServerPage.policyHeading(policy.name)).toBeVisible();
      await expect(authorizationServerPage.policy(elsewhere.policy.name)).toBeHidden();

      const other = await server.addPolicy({
        name: org.uniqueName('policy'),
        ruleName: org.uniqueName('rule'),
        grantTypes: ['authorization_code'],
      });
      await authorizationServerPage.openAccessPolicies(server);
      await expect(authorizationServerPage.policy(other.name)).toBeVisible();
    },
  );
});
