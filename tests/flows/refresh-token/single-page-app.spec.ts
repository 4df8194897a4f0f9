import { expect, requirement, test } from '../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Refresh token > single-page app with Authorization Code and Refresh Token', () => {
  test('signs a user in with PKCE, and not without', requirement('APP-RT-18'), async ({ org }) => {
    const app = await org.createApplication({ type: 'browser', grants: ['refresh_token'] });
    const scope = 'openid offline_access';

    await test.step('it is set to require PKCE', async () => {
      expect(await app.representation()).toMatchObject({
        credentials: { oauthClient: { pkce_required: true } },
      });
    });

    await test.step('with challenge and verifier: tokens', async () => {
      const flow = org.authorizationCode(app);
      const { code } = await flow.authorize(org.user, { scope });
      expect(code).toBeDefined();
      expect(await flow.exchange(code ?? '')).toGiveTokens(
        'access token',
        'ID token',
        'refresh token',
      );
    });

    await test.step('without a challenge: no code', async () => {
      const refused = await org
        .authorizationCode(app)
        .authorize(org.user, { scope, challenge: false });
      expect(refused.code).toBeUndefined();
      expect(refused.error).toBe('invalid_request');
    });

    await test.step('without the verifier, or with another: no tokens', async () => {
      const flow = org.authorizationCode(app);
      const { code } = await flow.authorize(org.user, { scope });
      const withoutVerifier = await flow.exchange(code ?? '', null);
      expect(withoutVerifier.status).toBe(400);
      expect(withoutVerifier).not.toHaveRenewed();
      const other = org.authorizationCode(app);
      const { code: otherCode } = await other.authorize(org.user, { scope });
      expect(await other.exchange(otherCode ?? '', 'a'.repeat(43))).toBeInvalidGrant();
    });
  });

  test(
    'renews an expired access token without asking the user',
    requirement('APP-RT-19'),
    async ({ org }) => {
      const app = await org.createApplication({ type: 'browser', grants: ['refresh_token'] });
      // As short as can be: a live org is waited for.
      const { server } = await org.createAuthorizationServer(['authorization_code'], {
        accessTokenMinutes: 5,
      });
      const client = org.tokenClient(app, server);
      const tokens = await client.signIn();
      expect(await client.userinfo(tokens)).toBe(200);

      await test.step('the access token expires', async () => {
        await org.letPass(Number(tokens.body['expires_in']) + 1);
        expect(await client.userinfo(tokens)).toBe(401);
      });

      await test.step('the refresh token alone yields a new one that is good', async () => {
        const renewed = await client.refresh(tokens);
        expect(renewed).toHaveRenewed();
        expect(await client.userinfo(renewed)).toBe(200);
      });
    },
  );
});
