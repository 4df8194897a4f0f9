import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'create', given: { interactionCode: 'on' } });

test.describe('Applications > Applications > Create App Integration > what an application sees', () => {
  test(
    'nobody can be signed in to it before there is an integration for it',
    requirement('APP-NEW-01'),
    async ({ org }) => {
      const clientId = org.uniqueName('client');
      const redirectUri = 'https://app.example.com/callback';

      await test.step('before: the org does not know it', async () => {
        const refusal = await org.requestAuthorization({ clientId, redirectUri });
        expect(refusal.status).toBeGreaterThanOrEqual(400);
        expect(refusal.redirectedTo).toBeUndefined();
      });

      await test.step('after: it is sent an answer, and a user is signed in', async () => {
        const app = await org.createApplication({
          clientId,
          redirectUri,
          grants: ['interaction_code'],
        });
        const answer = await org.requestAuthorization({ clientId, redirectUri });
        expect(answer.redirectedTo).toBe(redirectUri);
        expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn();
      });
    },
  );

  test(
    'an interaction code can be asked for with each of its redirect URIs, and with no other',
    requirement('APP-NEW-22'),
    async ({ org }) => {
      const local = 'http://localhost:8080/login/callback';
      const production = 'https://app.example.com/login/callback';
      const app = await org.createApplication({
        type: 'browser',
        grants: ['interaction_code'],
        redirectUri: local,
        furtherRedirectUris: [production],
      });
      const flow = org.flow(app, org.ownAuthorizationServer);
      expect((await flow.interact('openid', local)).status).toBe(200);
      expect((await flow.interact('openid', production)).status).toBe(200);
      const refused = await flow.interact('openid', 'https://elsewhere.example.com/callback');
      expect(refused.status).toBe(400);
    },
  );
});
