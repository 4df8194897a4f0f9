import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'disrupt', given: { interactionCode: 'off' } });

test.describe('Applications > Applications > an application > General > General Settings > Interaction Code', () => {
  test(
    'has its checkbox only while the org has the grant switched on',
    requirement('APP-SET-11'),
    async ({ accountPage, applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const app = await org.createApplication();

      await test.step('switched off: the other grants are there, this one is not', async () => {
        await applicationPage.open(app);
        await generalSettings.edit();
        await generalSettings.grants.showAll();
        await expect(generalSettings.grants.box('refresh_token')).toBeVisible();
        await expect(generalSettings.grants.box('interaction_code')).toBeHidden();
      });

      await test.step('switched on at Settings > Account: it is there', async () => {
        await accountPage.open();
        await accountPage.embeddedWidgetSignIn.enableInteractionCode();
        await applicationPage.open(app);
        await generalSettings.edit();
        await generalSettings.grants.showAll();
        await expect(generalSettings.grants.box('interaction_code')).toBeEnabled();
      });

      await test.step('switched off again: it is gone', async () => {
        await accountPage.open();
        await accountPage.embeddedWidgetSignIn.disableInteractionCode();
        await applicationPage.open(app);
        await generalSettings.edit();
        await generalSettings.grants.showAll();
        await expect(generalSettings.grants.box('refresh_token')).toBeVisible();
        await expect(generalSettings.grants.box('interaction_code')).toBeHidden();
      });
    },
  );

  test(
    'is not selected by itself for an application that was there before',
    requirement('APP-SET-12'),
    async ({ accountPage, org }) => {
      const app = await org.createApplication();
      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.enableInteractionCode();
      await expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked();
      await expect(app).not.toHoldGrant('interaction_code');
      expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveBeenTurnedAway();
    },
  );
});
