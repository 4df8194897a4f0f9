import { expect, requirement, test } from '../../../fixtures/index.ts';

const grants = ['authorization_code', 'interaction_code'];
const sentence = /(is not|isn['’]t) authorized to use the provided grant type/i;
const version = 7;

test.describe('Embedded sign-in > Sign-In Widget 7', () => {
  test.use({ level: 'create', given: { interactionCode: 'on' } });

  test(
    'begins an interaction without being configured for one',
    requirement('FLOW-IC-10'),
    async ({ org, sampleApplications }) => {
      const app = await sampleApplications.widget(org.ownAuthorizationServer, { version });
      await app.widget.open();
      await expect(app.widget.username.input).toBeVisible();
      expect(app.calls()).toEqual(
        expect.arrayContaining(['POST /oauth2/v1/interact', 'POST /idp/idx/introspect']),
      );
      expect(app.calls()).not.toContain('POST /api/v1/authn');
    },
  );

  test(
    'signs a user in to an app, which the browser never leaves',
    requirement('FLOW-IC-01'),
    async ({ org, sampleApplications }) => {
      const app = await sampleApplications.widget(org.ownAuthorizationServer, { version });
      await app.widget.open();
      await app.widget.signIn(org.user);
      await expect(app.accountPage.heading).toBeVisible();
      expect(app.visitedOrigins()).toEqual([app.origin]);
    },
  );

  test(
    'takes the user through every step by itself and leaves the tokens to the app',
    requirement('FLOW-IC-04'),
    async ({ org, sampleApplications }) => {
      const person = await org.createPersonWithTotp();
      const app = await sampleApplications.widget(org.ownAuthorizationServer, { version });
      await (await org.createSignOnPolicy('password and TOTP')).applyTo(app.app);
      await app.widget.open();
      await app.widget.signIn(person);
      await app.widget.verifyWithCode(org.oneTimePassword(person));
      await expect(app.accountPage.idToken.claim('aud')).toHaveText(app.app.clientId);
    },
  );

  test(
    'shows the steps that the org asks of any client',
    requirement('FLOW-IC-05'),
    async ({ org, sampleApplications }) => {
      const person = await org.createPersonWithTotp();
      const server = org.ownAuthorizationServer;
      const app = await sampleApplications.widget(server, { version });
      await (await org.createSignOnPolicy('password and TOTP')).applyTo(app.app);
      const { username, password } = person;
      const asked = await org.signIn(app.app, server, { username, password });
      expect(asked).toHaveBeenAskedFor('okta_password', 'google_otp');
      const [first, second] = asked.steps;

      await app.widget.open();
      await expect(app.widget).toShowStep(first);
      await app.widget.signIn({ username, password });
      await expect(app.widget).toShowStep(second);
    },
  );

  test(
    'sends the user to the sign-in redirect URI with an interaction code, which the app exchanges',
    requirement('FLOW-IC-09'),
    async ({ org, sampleApplications }) => {
      const app = await sampleApplications.widget(org.ownAuthorizationServer, {
        version,
        ends: 'redirect',
      });
      await app.widget.open();
      await app.widget.signIn(org.user);
      await expect.poll(() => app.arrival()?.get('interaction_code')).toEqual(expect.any(String));
      await expect(app.accountPage.heading).toBeVisible();
    },
  );

  test(
    'lets the app know that the client is not authorized while the application lacks the grant',
    requirement('AS-IC-01'),
    async ({ org, sampleApplications }) => {
      const app = await sampleApplications.widget(org.ownAuthorizationServer, { version });
      await app.app.setGrantTypes(['authorization_code']);
      await app.widget.open();
      await expect(app.widget.refusal).toHaveText(sentence);
      await expect(app.widget.username.input).toBeHidden();

      await app.app.setGrantTypes(grants);
      await app.widget.open();
      await expect(app.widget.username.input).toBeVisible();
    },
  );

  test(
    'turns the user away while no rule of the server has the grant',
    requirement('AS-IC-02'),
    async ({ org, sampleApplications }) => {
      const { server, policy } = await org.createAuthorizationServer(grants);
      const app = await sampleApplications.widget(server, { version });
      await app.widget.open();
      await expect(app.widget.username.input).toBeVisible();

      await policy.rule.setGrantTypes(['authorization_code']);
      await app.widget.open();
      await expect(app.widget.complaint).toBeVisible();
      await expect(app.widget.username.input).toBeHidden();
    },
  );
});

test.describe('Embedded sign-in > Sign-In Widget 7 > switched off for the org', () => {
  test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

  test(
    'lets the app know that the client is not authorized, once the org has the grant off',
    requirement('ORG-IC-22'),
    async ({ accountPage, org, sampleApplications }) => {
      const server = org.ownAuthorizationServer;
      const app = await sampleApplications.widget(server, { version });
      expect(await org.signIn(app.app, server)).toHaveSignedIn();

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      await app.widget.open();
      await expect(app.widget.refusal).toHaveText(sentence);
      await expect(app.widget.username.input).toBeHidden();
    },
  );
});
