import { expect, requirement, test } from '../../../fixtures/index.ts';

test.use({ level: 'create', given: { interactionCode: 'on' } });

test.describe('Embedded sign-in > tokens', () => {
  test(
    'are what the application gets for the interaction code',
    requirement('FLOW-IC-15'),
    async ({ org }) => {
      const app = await org.createApplication({ grants: ['interaction_code', 'refresh_token'] });
      const flow = org.flow(app, org.ownAuthorizationServer);
      const attempt = await flow.start(org.user, 'openid offline_access');
      expect(attempt.interactionCode).toEqual(expect.any(String));
      expect(await flow.exchange(attempt.interactionCode ?? '')).toMatchObject({
        status: 200,
        body: {
          token_type: 'Bearer',
          access_token: expect.any(String),
          id_token: expect.any(String),
          refresh_token: expect.any(String),
        },
      });
    },
  );

  test(
    'give access to resources in the name of the user, which an altered token does not',
    requirement('FLOW-IC-16'),
    async ({ org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const server = org.ownAuthorizationServer;
      const { token } = await org.signIn(app, server);
      const accessToken = token?.body['access_token'];
      expect(await org.userinfo(server, accessToken)).toMatchObject({
        status: 200,
        body: { preferred_username: org.user.username },
      });
      expect(await org.isActive(app, server, accessToken)).toBe(true);

      const altered = `${String(accessToken)}x`;
      expect(await org.userinfo(server, altered)).toMatchObject({ status: 401 });
      expect(await org.isActive(app, server, altered)).toBe(false);
    },
  );
});
