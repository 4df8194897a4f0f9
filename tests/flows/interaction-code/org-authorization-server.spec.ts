import { expect, requirement, test } from '../../../fixtures/index.ts';

test.use({ level: 'disrupt', given: { interactionCode: 'off' } });

test.describe('Interaction Code flow > org authorization server', () => {
  test(
    'serves the flow on Identity Engine as soon as org and application have the grant',
    requirement('AS-IC-05'),
    async ({ accountPage, org }) => {
      expect(await org.pipeline()).toBe('idx');
      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.enableInteractionCode();
      const before = await org.configuration();
      const app = await org.createApplication({ grants: ['interaction_code'] });

      expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn();
      expect((await org.configuration()).servers).toEqual(before.servers);
    },
  );
});
