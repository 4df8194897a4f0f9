import { expect, requirement, test } from '../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Sign-in started by Okta', () => {
  test(
    'has a tile on the end-user dashboard, which opens the Initiate login URI and signs the user in',
    requirement('APP-LOGIN-04'),
    async ({ org, redirectApplication, visitor }) => {
      const { app, calls, initiateLoginUri } = redirectApplication;
      const without = await org.createApplication();
      await visitor.becomes(org.user);
      await expect(visitor.dashboard.tile(app)).toBeVisible();
      await expect(visitor.dashboard.tile(without)).toBeHidden();

      const tab = await visitor.dashboard.start(app);
      await expect.poll(() => calls.at(0)).toLeadTo(initiateLoginUri);
      const accountPage = redirectApplication.accountPageIn(tab);
      await expect(accountPage.heading).toBeVisible();
      await expect(accountPage.idToken.claim('aud')).toHaveText(app.clientId);
    },
  );

  test(
    'tells the client the issuer, at which the client then sends an authorize request and the user is signed in',
    requirement('APP-LOGIN-05'),
    async ({ org, redirectApplication, visitor }) => {
      const { app, accountPage, calls, initiateLoginUri } = redirectApplication;
      await visitor.becomes(org.user);

      await visitor.follow(await app.login.embedLink());
      expect(calls.at(0)).toLeadTo(initiateLoginUri);
      expect(calls.at(0)?.searchParams.get('iss')).toBe(org.ownAuthorizationServer.issuer);
      await expect(accountPage.heading).toBeVisible();
      await expect(accountPage.idToken.claim('aud')).toHaveText(app.clientId);
    },
  );
});
