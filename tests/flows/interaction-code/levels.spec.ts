import { expect, requirement, test } from '../../../fixtures/index.ts';

const grants = ['authorization_code', 'interaction_code'];

test.describe('Interaction Code flow > org, application, authorization server', () => {
  test.use({ level: 'create', given: { interactionCode: 'on' } });

  test('yields tokens when all three have the grant', requirement('AS-IC-03'), async ({ org }) => {
    const app = await org.createApplication({ grants: ['interaction_code'] });
    const { server } = await org.createAuthorizationServer(grants);
    const attempt = await org.signIn(app, server);
    expect(attempt).toHaveSignedIn();
    expect(attempt.token?.body).toMatchObject({
      token_type: 'Bearer',
      access_token: expect.any(String),
      id_token: expect.any(String),
    });
  });

  test(
    'is refused while the application lacks the grant',
    requirement('AS-IC-01'),
    async ({ org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const { server, policy } = await org.createAuthorizationServer(grants);
      expect(await org.signIn(app, server)).toHaveSignedIn();

      await app.setGrantTypes(['authorization_code']);
      await expect(policy.rule).toHoldGrant('interaction_code');
      const refused = await org.signIn(app, server);
      expect(refused.interact).toBeUnauthorizedClient();

      await app.setGrantTypes(grants);
      expect(await org.signIn(app, server)).toHaveSignedIn();
    },
  );

  test(
    'yields neither code nor token while no rule of the server has the grant',
    requirement('AS-IC-02'),
    async ({ org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const { server, policy } = await org.createAuthorizationServer(grants);
      expect(await org.signIn(app, server)).toHaveSignedIn();

      await policy.rule.setGrantTypes(['authorization_code']);
      await expect(app).toHoldGrant('interaction_code');
      expect(await org.signIn(app, server)).toHaveBeenTurnedAway();

      await policy.rule.setGrantTypes(grants);
      expect(await org.signIn(app, server)).toHaveSignedIn();
    },
  );

  test(
    'follows the rule of the policy that applies to the application',
    requirement('AS-IC-16'),
    async ({ org }) => {
      const mine = await org.createApplication({ grants: ['interaction_code'] });
      const other = await org.createApplication({ grants: ['interaction_code'] });
      const server = await org.createServerWithoutPolicy();
      const applies = await server.addPolicy({
        name: org.uniqueName('policy'),
        ruleName: org.uniqueName('rule'),
        grantTypes: grants,
        applications: [mine],
      });
      const doesNotApply = await server.addPolicy({
        name: org.uniqueName('policy'),
        ruleName: org.uniqueName('rule'),
        grantTypes: grants,
        applications: [other],
      });
      expect(await org.signIn(mine, server)).toHaveSignedIn();

      await doesNotApply.rule.setGrantTypes(['authorization_code']);
      expect(await org.signIn(mine, server)).toHaveSignedIn();
      expect(await org.signIn(other, server)).toHaveBeenTurnedAway();

      await doesNotApply.rule.setGrantTypes(grants);
      await applies.rule.setGrantTypes(['authorization_code']);
      expect(await org.signIn(mine, server)).toHaveBeenTurnedAway();
    },
  );
});

test.describe('Interaction Code flow > org, application, authorization server > switched off for the org', () => {
  test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

  test(
    'needs the org whatever application and server once had',
    requirement('AS-IC-04'),
    async ({ accountPage, org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const { server, policy } = await org.createAuthorizationServer(grants);
      expect(await org.signIn(app, server)).toHaveSignedIn();

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      expect((await org.signIn(app, server)).interact).toBeUnauthorizedClient();
      await expect(policy.rule).not.toHoldGrant('interaction_code');
    },
  );
});
