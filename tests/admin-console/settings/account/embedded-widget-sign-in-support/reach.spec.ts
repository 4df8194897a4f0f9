import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

test.describe('Settings > Account > Embedded widget sign-in support > reach', () => {
  test(
    'governs the applications of every type',
    requirement('ORG-IC-17'),
    async ({ accountPage, org }) => {
      const web = await org.createApplication({ type: 'web', grants: ['interaction_code'] });
      const spa = await org.createApplication({ type: 'browser', grants: ['interaction_code'] });
      const native = await org.createApplication({ type: 'native', grants: ['interaction_code'] });
      const { ownAuthorizationServer } = org;

      await test.step('enabled: all of them sign users in', async () => {
        expect(await org.signIn(web, ownAuthorizationServer)).toHaveSignedIn();
        expect(await org.signIn(spa, ownAuthorizationServer)).toHaveSignedIn();
        expect(await org.signIn(native, ownAuthorizationServer)).toHaveSignedIn();
      });

      await test.step('disabled: none of them does', async () => {
        await accountPage.open();
        await accountPage.embeddedWidgetSignIn.disableInteractionCode();
        expect((await org.signIn(web, ownAuthorizationServer)).interact).toBeUnauthorizedClient();
        expect((await org.signIn(spa, ownAuthorizationServer)).interact).toBeUnauthorizedClient();
        expect(
          (await org.signIn(native, ownAuthorizationServer)).interact,
        ).toBeUnauthorizedClient();
        await expect(web).not.toHoldGrant('interaction_code');
        await expect(spa).not.toHoldGrant('interaction_code');
        await expect(native).not.toHoldGrant('interaction_code');
      });

      await test.step('re-enabled: none of them does by itself', async () => {
        await accountPage.embeddedWidgetSignIn.enableInteractionCode();
        await expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked();
        await expect(web).not.toHoldGrant('interaction_code');
        await expect(spa).not.toHoldGrant('interaction_code');
        await expect(native).not.toHoldGrant('interaction_code');
      });
    },
  );

  test(
    'governs every custom authorization server',
    requirement('ORG-IC-18'),
    async ({ accountPage, org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const grants = ['authorization_code', 'interaction_code'];
      const one = await org.createAuthorizationServer(grants);
      const other = await org.createAuthorizationServer(grants);

      await test.step('enabled: both serve the flow', async () => {
        expect(await org.signIn(app, one.server)).toHaveSignedIn();
        expect(await org.signIn(app, other.server)).toHaveSignedIn();
      });

      await test.step('disabled: neither holds the grant', async () => {
        await accountPage.open();
        await accountPage.embeddedWidgetSignIn.disableInteractionCode();
        await expect(one.policy.rule).not.toHoldGrant('interaction_code');
        await expect(other.policy.rule).not.toHoldGrant('interaction_code');
      });

      await test.step('re-enabled, also for the application: neither serves it', async () => {
        await accountPage.embeddedWidgetSignIn.enableInteractionCode();
        await app.setGrantTypes(grants);
        await expect(app).toHoldGrant('interaction_code');
        expect(await org.signIn(app, one.server)).toHaveBeenTurnedAway();
        expect(await org.signIn(app, other.server)).toHaveBeenTurnedAway();
      });
    },
  );
});
