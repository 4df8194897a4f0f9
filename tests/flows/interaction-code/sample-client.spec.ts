import { expect, requirement, test } from '../../../fixtures/index.ts';

const grants = ['authorization_code', 'interaction_code'];
const sentence = /(is not|isn['’]t) authorized to use the provided grant type/i;

test.describe('Interaction Code flow > embedded application', () => {
  test.use({ level: 'create', given: { interactionCode: 'on' } });

  test(
    'signs a user in to a single-page app, which the browser never leaves',
    requirement('FLOW-IC-01'),
    async ({ org, sampleApplications }) => {
      const { server } = await org.createAuthorizationServer(grants);
      const spa = await sampleApplications.singlePage(server);
      await spa.signInPage.open();
      await spa.signInPage.signIn(org.user);
      await expect(spa.accountPage.heading).toBeVisible();
      await expect(spa.accountPage.accessToken.claim('iss')).toHaveText(server.issuer);
      await expect(spa.accountPage.accessToken.claim('cid')).toHaveText(spa.app.clientId);
      expect(spa.visitedOrigins()).toEqual([spa.origin]);
    },
  );

  test(
    'signs a user in to a web app, which the browser never leaves',
    requirement('FLOW-IC-01'),
    async ({ org, sampleApplications }) => {
      const { server } = await org.createAuthorizationServer(grants);
      const web = await sampleApplications.web(server);
      await web.signInPage.open();
      await web.signInPage.signIn(org.user);
      await expect(web.accountPage.heading).toBeVisible();
      await expect(web.accountPage.idToken.claim('aud')).toHaveText(web.app.clientId);
      expect(web.visitedOrigins()).toEqual([web.origin]);
    },
  );

  test(
    'tells the user of a single-page app that the client is not authorized while the application lacks the grant',
    requirement('AS-IC-01'),
    async ({ org, sampleApplications }) => {
      const { server } = await org.createAuthorizationServer(grants);
      const spa = await sampleApplications.singlePage(server);
      await spa.app.setGrantTypes(['authorization_code']);
      await spa.signInPage.open();
      await spa.signInPage.signIn(org.user);
      await expect(spa.signInPage.refusal).toHaveText(sentence);

      await spa.app.setGrantTypes(grants);
      await spa.signInPage.open();
      await spa.signInPage.signIn(org.user);
      await expect(spa.accountPage.heading).toBeVisible();
    },
  );

  test(
    'tells the user of a web app that the client is not authorized while the application lacks the grant',
    requirement('AS-IC-01'),
    async ({ org, sampleApplications }) => {
      const { server } = await org.createAuthorizationServer(grants);
      const web = await sampleApplications.web(server);
      await web.app.setGrantTypes(['authorization_code']);
      await web.signInPage.open();
      await web.signInPage.signIn(org.user);
      await expect(web.signInPage.refusal).toHaveText(sentence);

      await web.app.setGrantTypes(grants);
      await web.signInPage.open();
      await web.signInPage.signIn(org.user);
      await expect(web.accountPage.heading).toBeVisible();
    },
  );

  test(
    'turns the user of a single-page app away while no rule of the server has the grant',
    requirement('AS-IC-02'),
    async ({ org, sampleApplications }) => {
      const { server, policy } = await org.createAuthorizationServer(['authorization_code']);
      const spa = await sampleApplications.singlePage(server);
      await spa.signInPage.open();
      await spa.signInPage.signIn(org.user);
      await expect(spa.signInPage.refusal).toBeVisible();
      await expect(spa.accountPage.heading).toBeHidden();

      await policy.rule.setGrantTypes(grants);
      await spa.signInPage.open();
      await spa.signInPage.signIn(org.user);
      await expect(spa.accountPage.heading).toBeVisible();
    },
  );

  test(
    'turns the user of a web app away while no rule of the server has the grant',
    requirement('AS-IC-02'),
    async ({ org, sampleApplications }) => {
      const { server, policy } = await org.createAuthorizationServer(['authorization_code']);
      const web = await sampleApplications.web(server);
      await web.signInPage.open();
      await web.signInPage.signIn(org.user);
      await expect(web.signInPage.refusal).toBeVisible();
      await expect(web.accountPage.heading).toBeHidden();

      await policy.rule.setGrantTypes(grants);
      await web.signInPage.open();
      await web.signInPage.signIn(org.user);
      await expect(web.accountPage.heading).toBeVisible();
    },
  );
});

test.describe('Interaction Code flow > embedded application > switched off for the org', () => {
  test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

  test(
    'tells the user of a single-page app that the client is not authorized, once the org has the grant off',
    requirement('ORG-IC-22'),
    async ({ accountPage, org, sampleApplications }) => {
      const spa = await sampleApplications.singlePage(org.ownAuthorizationServer);
      await spa.signInPage.open();
      await spa.signInPage.signIn(org.user);
      await expect(spa.accountPage.heading).toBeVisible();
      await spa.accountPage.signOut();
      await expect(spa.signInPage.username.input).toBeVisible();

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      await spa.signInPage.open();
      await spa.signInPage.signIn(org.user);
      await expect(spa.signInPage.refusal).toHaveText(sentence);
      await expect(spa.accountPage.heading).toBeHidden();
    },
  );

  test(
    'tells the user of a web app that the client is not authorized, once the org has the grant off',
    requirement('ORG-IC-22'),
    async ({ accountPage, org, sampleApplications }) => {
      const web = await sampleApplications.web(org.ownAuthorizationServer);
      await web.signInPage.open();
      await web.signInPage.signIn(org.user);
      await expect(web.accountPage.heading).toBeVisible();
      await web.accountPage.signOut();
      await expect(web.signInPage.username.input).toBeVisible();

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      await web.signInPage.open();
      await web.signInPage.signIn(org.user);
      await expect(web.signInPage.refusal).toHaveText(sentence);
      await expect(web.accountPage.heading).toBeHidden();
    },
  );
});
