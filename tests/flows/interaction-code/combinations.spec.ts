import { expect, requirement, test } from '../../../fixtures/index.ts';

const without = ['authorization_code'];
const grants = [...without, 'interaction_code'];

test.use({ level: 'create', given: { interactionCode: 'on' } });

test.describe('Interaction Code flow > application and authorization server', () => {
  test(
    'needs the grant on both: the authorization server alone is not enough',
    requirement('AS-IC-01'),
    async ({ org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const { server, policy } = await org.createAuthorizationServer(grants);

      await test.step('both', async () => {
        expect(await org.signIn(app, server)).toHaveSignedIn();
      });

      await test.step('neither', async () => {
        await policy.rule.setGrantTypes(without);
        await app.setGrantTypes(without);
        expect(await org.signIn(app, server)).toHaveBeenTurnedAway();
      });

      await test.step('the authorization server alone', async () => {
        await policy.rule.setGrantTypes(grants);
        expect((await org.signIn(app, server)).interact).toBeUnauthorizedClient();
      });
    },
  );

  test(
    'needs the grant on both: the application alone is not enough',
    requirement('AS-IC-02'),
    async ({ org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const { server, policy } = await org.createAuthorizationServer(grants);

      await test.step('both', async () => {
        expect(await org.signIn(app, server)).toHaveSignedIn();
      });

      await test.step('neither', async () => {
        await app.setGrantTypes(without);
        await policy.rule.setGrantTypes(without);
        expect(await org.signIn(app, server)).toHaveBeenTurnedAway();
      });

      await test.step('the application alone', async () => {
        await app.setGrantTypes(grants);
        expect((await org.signIn(app, server)).interactionCode).toBeUndefined();
      });
    },
  );
});
