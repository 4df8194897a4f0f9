import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'observe', given: { interactionCode: 'on' } });

test.describe('Settings > Account > Embedded widget sign-in support > usage', () => {
  test('shows a number of applications', requirement('ORG-IC-07'), async ({ accountPage }) => {
    await accountPage.open();
    await expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked();
    await expect(accountPage.embeddedWidgetSignIn.applicationCount).toBeVisible();
  });

  test(
    'shows a number of authorization servers',
    requirement('ORG-IC-08'),
    async ({ accountPage }) => {
      await accountPage.open();
      await expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked();
      await expect(accountPage.embeddedWidgetSignIn.authorizationServerCount).toBeVisible();
    },
  );

  test(
    'shows the number of the applications that hold the grant',
    requirement('ORG-IC-09'),
    async ({ accountPage, org }) => {
      const { applications } = await org.holders('interaction_code');
      await accountPage.open();
      await expect(
        accountPage.embeddedWidgetSignIn.applications(applications.length),
      ).toBeVisible();
    },
  );

  test(
    'shows the number of the authorization servers with a rule that holds the grant',
    requirement('ORG-IC-10'),
    async ({ accountPage, org }) => {
      const { servers } = await org.holders('interaction_code');
      await accountPage.open();
      const shown = await accountPage.embeddedWidgetSignIn.numberOfAuthorizationServers();
      // The documents do not say whether the org's own server is counted.
      expect([servers.length, servers.length + 1]).toContain(shown);
    },
  );
});
