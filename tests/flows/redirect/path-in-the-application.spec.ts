import { expect, requirement, test } from '../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Sign-in by redirect > path in the application', () => {
  test(
    'is the application’s to have: where it has the page it takes over, where not it says so itself',
    requirement('APP-LOGIN-02'),
    async ({ org, redirectApplication, visitor }) => {
      const { accountPage, startPage } = redirectApplication;
      await visitor.becomes(org.user);

      await test.step('with the path', async () => {
        await startPage.signIn();
        await expect(accountPage.heading).toBeVisible();
        await expect(accountPage.idToken.claim('aud')).toHaveText(redirectApplication.app.clientId);
      });

      await test.step('without the path', async () => {
        const redirectUri = await redirectApplication.useRedirectUri('/not-in-the-app');
        await startPage.signIn();
        await expect(startPage.noSuchPage).toBeVisible();
        expect(new URL(visitor.page.url())).toLeadTo(redirectUri);
        expect(new URL(visitor.page.url()).searchParams.get('code')).toEqual(expect.any(String));
      });
    },
  );
});
