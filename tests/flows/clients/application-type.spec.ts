import { expect, requirement, test } from '../../../fixtures/index.ts';

const grants = ['interaction_code'];

test.describe('Clients > Application type', () => {
  test.use({ level: 'create', given: { interactionCode: 'on' } });

  test(
    'a public client of the type single-page or native needs no secret to sign users in',
    requirement('APP-CRED-06'),
    async ({ org }) => {
      const { ownAuthorizationServer: issuer, user } = org;
      const spa = (await org.createApplication({ type: 'browser', grants })).asPublicClient;
      const native = (await org.createApplication({ type: 'native', grants })).asPublicClient;

      await test.step('by authorization code', async () => {
        const ofSpa = await org.authorizationCode(spa).signIn(user);
        expect(ofSpa).toGiveTokens('access token', 'ID token');
        const ofNative = await org.authorizationCode(native).signIn(user);
        expect(ofNative).toGiveTokens('access token', 'ID token');
      });

      await test.step('by Interaction Code', async () => {
        expect(await org.signIn(spa, issuer)).toHaveSignedIn();
        expect(await org.signIn(native, issuer)).toHaveSignedIn();
      });
    },
  );

  test(
    'a web application signs users in with its secret, and not without it',
    requirement('APP-CRED-07'),
    async ({ org }) => {
      const { ownAuthorizationServer: issuer, user } = org;
      const app = await org.createApplication({ type: 'web', grants });

      await test.step('with the secret', async () => {
        const tokens = await org.authorizationCode(app).signIn(user);
        expect(tokens).toGiveTokens('access token', 'ID token');
        expect(await org.signIn(app, issuer)).toHaveSignedIn();
      });

      await test.step('without it', async () => {
        const token = await org.authorizationCode(app.asPublicClient).signIn(user);
        expect(token).toBeInvalidClient();
        const { interact } = await org.signIn(app.asPublicClient, issuer);
        expect(interact).toBeInvalidClient();
      });
    },
  );
});

test.describe('Clients > Application type > registered as another', () => {
  test.use({ level: 'create' });

  test(
    'a public client is asked for a secret where it is registered as a web application',
    requirement('APP-CRED-11'),
    async ({ org }) => {
      const { user } = org;
      const right = await org.createApplication({ type: 'browser' });
      const wrong = await org.createApplication({ type: 'web' });

      const accepted = await org.authorizationCode(right.asPublicClient).signIn(user);
      expect(accepted).toMatchObject({ status: 200 });
      const asked = await org.authorizationCode(wrong.asPublicClient).signIn(user);
      expect(asked).toBeInvalidClient();
    },
  );

  test(
    'the sign-in of a public client breaks where it is registered as a web application',
    requirement('APP-CRED-12'),
    async ({ org }) => {
      const { user } = org;
      const right = await org.createApplication({ type: 'browser' });
      const wrong = await org.createApplication({ type: 'web' });

      const signedIn = await org.authorizationCode(right.asPublicClient).signIn(user);
      expect(signedIn).toGiveTokens('access token', 'ID token');
      const flow = org.authorizationCode(wrong.asPublicClient);
      const { code } = await flow.authorize(user);
      expect(code).toEqual(expect.any(String));
      expect(await flow.exchange(code ?? '')).toBeInvalidClient();
    },
  );

  test(
    'the sign-out of a public client breaks where it is registered as a web application',
    requirement('APP-CRED-13'),
    async ({ org }) => {
      await test.step('single-page: its access token ends', async () => {
        const app = await org.createApplication({ type: 'browser' });
        const client = org.tokenClient(app.asPublicClient);
        const tokens = await client.signIn('openid');
        expect(await client.userinfo(tokens)).toBe(200);
        expect(await client.revoke(tokens)).toMatchObject({ status: 200 });
        expect(await client.userinfo(tokens)).toBe(401);
      });

      await test.step('web: its access token lives on', async () => {
        const app = await org.createApplication({ type: 'web' });
        const tokens = await org.tokenClient(app).signIn('openid');
        const client = org.tokenClient(app.asPublicClient);
        expect(await client.userinfo(tokens)).toBe(200);
        expect(await client.revoke(tokens)).toBeInvalidClient();
        const stillOpen = await client.userinfo(tokens);
        expect(stillOpen).toBe(200);
      });
    },
  );
});
