import { expect, requirement, test } from '../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Refresh token > obtaining one', () => {
  test(
    'comes along with the access token, without and with an ID token',
    requirement('APP-RT-01'),
    async ({ org }) => {
      const { server } = await org.createAuthorizationServer();
      await server.addScope('reports');
      const app = await org.createApplication({ grants: ['refresh_token'] });
      const client = org.tokenClient(app, server);

      await test.step('beside an access token alone', async () => {
        const tokens = await client.signIn('reports offline_access');
        expect(tokens).toGiveTokens('access token', 'refresh token');
        expect(await client.refresh(tokens)).toHaveRenewed();
      });

      await test.step('beside an access token and an ID token', async () => {
        const tokens = await client.signIn('openid offline_access');
        expect(tokens).toGiveTokens('access token', 'ID token', 'refresh token');
        expect(await client.refresh(tokens)).toHaveRenewed();
      });
    },
  );

  test(
    'needs both the grant and the scope, so that a web app can do without',
    requirement('APP-RT-02'),
    async ({ org }) => {
      const app = await org.createApplication({ grants: ['refresh_token'] });
      const client = org.tokenClient(app);

      await test.step('with grant and scope: a refresh token', async () => {
        expect(await client.signIn('openid offline_access')).toBringRefreshToken();
      });

      await test.step('without the scope: none', async () => {
        expect(await client.signIn('openid')).toGiveTokens('access token', 'ID token');
      });

      await test.step('without the grant: none', async () => {
        await app.setGrantTypes(['authorization_code']);
        expect(await client.signIn('openid offline_access')).not.toBringRefreshToken();
        expect(await client.signIn('openid')).toGiveTokens('access token', 'ID token');
      });
    },
  );
});
