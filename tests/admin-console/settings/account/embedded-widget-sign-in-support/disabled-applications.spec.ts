import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

test.describe('Settings > Account > Embedded widget sign-in support > disabled > applications', () => {
  test(
    'an application that held the grant holds it no longer and cannot use it',
    requirement('ORG-IC-20'),
    async ({ accountPage, org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      await expect(app).toHoldGrant('interaction_code');
      expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn();

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      await expect(app).not.toHoldGrant('interaction_code');
      expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveBeenTurnedAway();
    },
  );

  test(
    'an application that held the grant is not offered it any more',
    requirement('ORG-IC-21'),
    async ({ accountPage, applicationPage, org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const { generalSettings } = applicationPage;

      await test.step('enabled: the box is there, selected', async () => {
        await applicationPage.open(app);
        await generalSettings.edit();
        await generalSettings.grants.showAll();
        await expect(generalSettings.grants.box('interaction_code')).toBeChecked();
      });

      await test.step('disabled: the box is gone', async () => {
        await accountPage.open();
        await accountPage.embeddedWidgetSignIn.disableInteractionCode();
        await applicationPage.open(app);
        await generalSettings.edit();
        await generalSettings.grants.showAll();
        await expect(generalSettings.grants.box('interaction_code')).toBeHidden();
      });
    },
  );

  test(
    'calls with the grant are answered that the client is not authorized to use it',
    requirement('ORG-IC-24'),
    async ({ accountPage, org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const flow = org.flow(app, org.ownAuthorizationServer);
      const before = await flow.start(org.user);
      expect(before.interactionCode).toBeDefined();

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      expect(await flow.interact()).toBeUnauthorizedClient();
      expect(await flow.exchange(before.interactionCode ?? '')).toBeUnauthorizedClient();
    },
  );
});
