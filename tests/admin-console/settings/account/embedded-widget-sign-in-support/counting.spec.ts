import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.describe('Settings > Account > Embedded widget sign-in support > counting with others', () => {
  test.use({ level: 'create', given: { interactionCode: 'on' } });

  test(
    'counts the authorization servers with a rule that holds the grant, and no others',
    requirement('ORG-IC-10'),
    async ({ accountPage, org }) => {
      await accountPage.open();
      const { embeddedWidgetSignIn: panel } = accountPage;
      // The documents do not say whether the org's own server is counted: judge the difference.
      const before = await panel.numberOfAuthorizationServers();

      const grants = ['authorization_code', 'interaction_code'];
      const { server } = await org.createAuthorizationServer(grants);
      await server.addPolicy({
        name: org.uniqueName('policy'),
        ruleName: org.uniqueName('rule'),
        grantTypes: grants,
      });
      const { server: late } = await org.createAuthorizationServer();
      await late.addPolicy({
        name: org.uniqueName('policy'),
        ruleName: org.uniqueName('rule'),
        grantTypes: grants,
      });
      await org.createAuthorizationServer();

      await accountPage.reload();
      await expect(panel.authorizationServers(before + 2)).toBeVisible();
    },
  );
});

test.describe('Settings > Account > Embedded widget sign-in support > counting of nobody', () => {
  test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

  test(
    'counts the applications that hold the grant, and no others',
    requirement('ORG-IC-09'),
    async ({ accountPage, org }) => {
      const { applications } = await org.holders('interaction_code');
      await accountPage.open();
      const { embeddedWidgetSignIn: panel } = accountPage;
      await expect(panel.applications(applications.length)).toBeVisible();

      await org.createApplication({ grants: ['interaction_code'] });
      await org.createApplication({ type: 'browser', grants: ['interaction_code'] });
      await org.createApplication();

      await accountPage.reload();
      await expect(panel.applications(applications.length + 2)).toBeVisible();

      await panel.disableInteractionCode();
      await panel.enableInteractionCode();
      await expect(panel.applications(0)).toBeVisible();
    },
  );

  test(
    'shows no numbers while the checkbox is not selected',
    requirement('ORG-IC-11'),
    async ({ accountPage }) => {
      await accountPage.open();
      const { embeddedWidgetSignIn: panel } = accountPage;
      await expect(panel.applicationCount).toBeVisible();
      await expect(panel.authorizationServerCount).toBeVisible();

      await panel.disableInteractionCode();

      await expect(panel.interactionCode).not.toBeChecked();
      await expect(panel.applicationCount).toBeHidden();
      await expect(panel.authorizationServerCount).toBeHidden();
    },
  );
});
