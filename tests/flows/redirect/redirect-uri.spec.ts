import { expect, requirement, test } from '../../../fixtures/index.ts';

const local = 'http://localhost:8080/login/callback';
const production = 'https://app.example.com/login/callback';

test.use({ level: 'create' });

test.describe('Sign-in by redirect > redirect URI', () => {
  for (const type of ['web', 'browser'] as const)
    test(
      `is the callback of a ${type === 'web' ? 'web' : 'single-page'} app: a code for tokens arrives there, with the state of the request`,
      requirement('APP-LOGIN-01'),
      async ({ org }) => {
        const app = await org.createApplication({ type, redirectUri: local });
        const flow = org.authorizationCode(app);
        const { code, location } = await flow.authorize(org.user, { state: 'of-this-request' });
        expect(location).toLeadTo(local);
        expect(location?.searchParams.get('state')).toBe('of-this-request');
        expect(await flow.exchange(code ?? '')).toMatchObject({
          status: 200,
          body: { access_token: expect.any(String) },
        });
      },
    );

  test(
    'of several, the one that the request names receives the answer',
    requirement('APP-LOGIN-01'),
    async ({ org }) => {
      const app = await org.createApplication({
        redirectUri: local,
        furtherRedirectUris: [production],
      });
      for (const redirectUri of [production, local]) {
        const { code, location } = await org
          .authorizationCode(app)
          .authorize(org.user, { redirectUri });
        expect(location).toLeadTo(redirectUri);
        expect(code).toEqual(expect.any(String));
      }
    },
  );

  test(
    'receives answers as long as it is one of the application’s, and no address that resembles it does',
    requirement('APP-LOGIN-01'),
    async ({ org }) => {
      const app = await org.createApplication({ redirectUri: local });
      const answerAt = (redirectUri: string) =>
        org.requestAuthorization({ clientId: app.clientId, redirectUri });

      await test.step('not registered: nothing is sent there', async () => {
        expect((await answerAt(local)).redirectedTo).toBe(local);
        expect(await answerAt(production)).toMatchObject({ status: 400, redirectedTo: undefined });
      });

      await test.step('registered', async () => {
        await app.login.setRedirectUris([local, production]);
        expect((await answerAt(production)).redirectedTo).toBe(production);
      });

      await test.step('resembling: other scheme, host, port, path, or more behind it', async () => {
        for (const nearMiss of [
          'http://app.example.com/login/callback',
          'https://www.app.example.com/login/callback',
          'https://app.example.com:8443/login/callback',
          'https://app.example.com/login',
          'https://app.example.com/login/callback/',
          'https://app.example.com/login/callback?tenant=1',
        ])
          expect(await answerAt(nearMiss), nearMiss).toMatchObject({
            status: 400,
            redirectedTo: undefined,
          });
      });

      await test.step('taken away again', async () => {
        await app.login.setRedirectUris([local]);
        expect(await answerAt(production)).toMatchObject({ status: 400, redirectedTo: undefined });
        expect((await answerAt(local)).redirectedTo).toBe(local);
      });
    },
  );
});
