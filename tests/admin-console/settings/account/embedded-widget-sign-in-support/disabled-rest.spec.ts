import { expect, requirement, test, withoutGrant } from '../../../../../fixtures/index.ts';

test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

test.describe('Settings > Account > Embedded widget sign-in support > disabled > everything else', () => {
  test(
    'stays as it was in applications and rules',
    requirement('ORG-IC-28'),
    async ({ accountPage, org }) => {
      const app = await org.createApplication({ grants: ['refresh_token', 'interaction_code'] });
      const { policy, server } = await org.createAuthorizationServer(
        ['authorization_code', 'client_credentials', 'interaction_code'],
        { accessTokenMinutes: 15 },
      );
      await server.addScope('reports');
      const service = await org.createApplication({ grants: ['client_credentials'] });
      await org.createApplication({ type: 'browser' });
      const before = await org.configuration();
      await expect(app).toHoldGrant('interaction_code');

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      await expect(app).not.toHoldGrant('interaction_code');
      await expect(policy.rule).not.toHoldGrant('interaction_code');
      expect(await org.configuration()).toEqual(withoutGrant(before, 'interaction_code'));

      await test.step('and does not come to life again with the switch', async () => {
        await accountPage.embeddedWidgetSignIn.enableInteractionCode();
        expect(await org.configuration()).toEqual(withoutGrant(before, 'interaction_code'));
      });

      expect(await org.clientCredentials(service, server, 'reports')).toMatchObject({
        status: 200,
      });
    },
  );
});
