import { expect, requirement, test } from '../../../fixtures/index.ts';

test.use({ level: 'create', given: { interactionCode: 'on' } });

test.describe('Clients > Client ID', () => {
  test('is what the authorization flows ask for', requirement('APP-CRED-03'), async ({ org }) => {
    const { ownAuthorizationServer: issuer, user } = org;
    const app = await org.createApplication({ grants: ['interaction_code'] });
    const { clientSecret, redirectUri } = app;
    const unknown = { clientId: `${app.clientId}x`, clientSecret, redirectUri };

    await test.step('the one that Okta has given is accepted', async () => {
      expect((await org.authorizationCode(app).authorize(user)).code).toBeDefined();
      expect(await org.signIn(app, issuer)).toHaveSignedIn();
    });

    await test.step('another one is not', async () => {
      expect((await org.authorizationCode(unknown).authorize(user)).location).toBeUndefined();
      const attempt = await org.signIn(unknown, issuer);
      expect(attempt.interact.error).toBe('invalid_client');
      expect(attempt).toHaveBeenTurnedAway();
    });
  });
});
