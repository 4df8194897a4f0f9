import { expect, requirement, test } from '../../../fixtures/index.ts';

test.use({ level: 'create', given: { interactionCode: 'on' } });

test.describe('Embedded sign-in > SDK > app with pages of its own', () => {
  test(
    'signs a user in to a web app, whose server makes every call to the org',
    requirement('FLOW-IC-14'),
    async ({ org, sampleApplications }) => {
      const web = await sampleApplications.web(org.ownAuthorizationServer);
      expect(web.app.clientSecret).toBeDefined();
      await web.signInPage.open();
      await web.signInPage.signIn(org.user);
      await expect(web.accountPage.heading).toBeVisible();
      await expect(web.accountPage.idToken.claim('aud')).toHaveText(web.app.clientId);
      expect(web.calls()).toEqual(
        expect.arrayContaining(['POST /oauth2/v1/interact', 'POST /oauth2/v1/token']),
      );
      expect(web.visitedOrigins()).toEqual([web.origin]);
      expect(web.calledOrigins()).toEqual([web.origin]);
    },
  );

  test(
    'lets a single-page app ask for each factor on a page of its own, which the browser never leaves',
    requirement('FLOW-IC-02'),
    async ({ org, sampleApplications }) => {
      const person = await org.createPersonWithTotp();
      const spa = await sampleApplications.singlePage(org.ownAuthorizationServer);
      await (await org.createSignOnPolicy('password and TOTP')).applyTo(spa.app);
      await spa.signInPage.open();
      await spa.signInPage.signIn(person);
      await expect(spa.signInPage.code.input).toBeVisible();
      await expect(spa.signInPage.password.input).toBeHidden();
      await spa.signInPage.verifyWithCode(org.oneTimePassword(person));
      await expect(spa.accountPage.heading).toBeVisible();
      expect(spa.visitedOrigins()).toEqual([spa.origin]);
    },
  );
});
