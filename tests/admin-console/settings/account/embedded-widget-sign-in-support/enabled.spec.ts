import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'disrupt', given: { interactionCode: 'off' } });

test.describe('Settings > Account > Embedded widget sign-in support > enabled', () => {
  test(
    'lets an application be given the grant and use it',
    requirement('ORG-IC-14'),
    async ({ accountPage, applicationPage, org }) => {
      const app = await org.createApplication();
      await expect(app).not.toHoldGrant('interaction_code');
      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.enableInteractionCode();

      await applicationPage.open(app);
      const { generalSettings } = applicationPage;
      await generalSettings.edit();
      await generalSettings.grants.showAll();
      await expect(generalSettings.grants.box('interaction_code')).toBeEnabled();
      await generalSettings.grants.select('interaction_code');
      await generalSettings.save();

      await expect(app).toHoldGrant('interaction_code');
      expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn();
    },
  );

  test(
    'lets a new application be given the grant and use it',
    requirement('ORG-IC-14'),
    async ({ accountPage, applicationsPage, org }) => {
      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.enableInteractionCode();
      const label = org.uniqueName('app');

      const form = await applicationsPage.startNewApplication('browser');
      await form.name.write(label);
      await form.signInRedirectUris.writeOnly('http://localhost:8080/login/callback');
      const { grants, save } = await form.chooseGrants();
      await grants.showAll();
      await expect(grants.box('interaction_code')).toBeEnabled();
      await grants.select('interaction_code');
      await save();

      const app = await org.findApplication(label);
      await expect(app).toHoldGrant('interaction_code');
      expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn();
    },
  );

  test(
    'lets an application be denied the grant while another has it',
    requirement('ORG-IC-15'),
    async ({ accountPage, applicationPage, org }) => {
      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.enableInteractionCode();
      const allowed = await org.createApplication({ grants: ['interaction_code'] });
      const denied = await org.createApplication({ grants: ['interaction_code'] });
      await expect(denied).toHoldGrant('interaction_code');

      await applicationPage.open(denied);
      const { generalSettings } = applicationPage;
      await generalSettings.edit();
      await generalSettings.grants.showAll();
      await generalSettings.grants.clear('interaction_code');
      await generalSettings.save();

      await expect(denied).not.toHoldGrant('interaction_code');
      const refused = await org.signIn(denied, org.ownAuthorizationServer);
      expect(refused.interact).toBeUnauthorizedClient();
      expect(await org.signIn(allowed, org.ownAuthorizationServer)).toHaveSignedIn();
    },
  );

  test(
    'lets an authorization server be given the grant and serve it',
    requirement('ORG-IC-16'),
    async ({ accountPage, authorizationServerPage, org }) => {
      const { server, policy } = await org.createAuthorizationServer();
      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.enableInteractionCode();

      await authorizationServerPage.openAccessPolicies(server);
      const dialog = await authorizationServerPage.editRule(policy.rule.name);
      await dialog.grants.showAll();
      await expect(dialog.grants.box('interaction_code')).toBeEnabled();
      await dialog.grants.select('interaction_code');
      await dialog.updateRule();

      await expect(policy.rule).toHoldGrant('interaction_code');
      const app = await org.createApplication({ grants: ['interaction_code'] });
      expect(await org.signIn(app, server)).toHaveSignedIn();
    },
  );
});
