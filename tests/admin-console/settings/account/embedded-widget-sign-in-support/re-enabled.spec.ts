import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

test.describe('Settings > Account > Embedded widget sign-in support > re-enabled', () => {
  test(
    'no application has the grant back',
    requirement('ORG-IC-25'),
    async ({ accountPage, org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn();
      await accountPage.open();

      await test.step('disable', async () => {
        await accountPage.embeddedWidgetSignIn.disableInteractionCode();
        await expect(app).not.toHoldGrant('interaction_code');
      });

      await test.step('re-enable', async () => {
        await accountPage.embeddedWidgetSignIn.enableInteractionCode();
        await expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked();
        await expect(app).not.toHoldGrant('interaction_code');
        const attempt = await org.signIn(app, org.ownAuthorizationServer);
        expect(attempt.interact).toBeUnauthorizedClient();
      });
    },
  );

  test(
    'no authorization server has the grant back',
    requirement('ORG-IC-26'),
    async ({ accountPage, org }) => {
      const grants = ['authorization_code', 'interaction_code'];
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const { server, policy } = await org.createAuthorizationServer(grants);
      expect(await org.signIn(app, server)).toHaveSignedIn();
      await accountPage.open();

      await test.step('disable', async () => {
        await accountPage.embeddedWidgetSignIn.disableInteractionCode();
        await expect(policy.rule).not.toHoldGrant('interaction_code');
      });

      await test.step('re-enable, and give the grant back to the application only', async () => {
        await accountPage.embeddedWidgetSignIn.enableInteractionCode();
        await expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked();
        await app.setGrantTypes(grants);
        await expect(app).toHoldGrant('interaction_code');
        await expect(policy.rule).not.toHoldGrant('interaction_code');
        expect(await org.signIn(app, server)).toHaveBeenTurnedAway();
      });
    },
  );

  test(
    'the grant can be chosen again, and is not selected by itself',
    requirement('ORG-IC-27'),
    async ({ accountPage, applicationPage, authorizationServerPage, org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const { server, policy } = await org.createAuthorizationServer([
        'authorization_code',
        'interaction_code',
      ]);
      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();
      await accountPage.embeddedWidgetSignIn.enableInteractionCode();

      await test.step('for an application', async () => {
        const { generalSettings } = applicationPage;
        await applicationPage.open(app);
        await generalSettings.edit();
        await generalSettings.grants.showAll();
        await expect(generalSettings.grants.box('interaction_code')).toBeEnabled();
        await expect(generalSettings.grants.box('interaction_code')).not.toBeChecked();
      });

      await test.step('for an access policy rule', async () => {
        await authorizationServerPage.openAccessPolicies(server);
        const dialog = await authorizationServerPage.editRule(policy.rule.name);
        await dialog.grants.showAll();
        await expect(dialog.grants.box('interaction_code')).toBeEnabled();
        await expect(dialog.grants.box('interaction_code')).not.toBeChecked();
      });
    },
  );
});
