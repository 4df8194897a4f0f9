import { expect, requirement, test } from '../../../fixtures/index.ts';

const grants = ['authorization_code', 'interaction_code'];
const sentence = /(is not|isn['’]t) authorized to use the provided grant type/i;
const version = 6;
const settings = { useInteractionCodeFlow: true };

test.describe('Embedded sign-in > Sign-In Widget 6', () => {
  test.use({ level: 'create', given: { interactionCode: 'on' } });

  test(
    'signs a user in through an interaction with `useInteractionCodeFlow: true`',
    requirement('FLOW-IC-11'),
    async ({ org, sampleApplications }) => {
      const app = await sampleApplications.widget(org.ownAuthorizationServer, {
        version,
        settings,
      });
      await app.widget.open();
      await expect(app.widget.username.input).toBeVisible();
      expect(app.calls()).toContain('POST /oauth2/v1/interact');
      await app.widget.signIn(org.user);
      await expect(app.accountPage.heading).toBeVisible();
      expect(app.calls()).toContain('POST /idp/idx/identify');
    },
  );

  test(
    'signs a user in past the Identity Engine without `useInteractionCodeFlow: true`',
    requirement('FLOW-IC-12'),
    async ({ org, sampleApplications }) => {
      const app = await sampleApplications.widget(org.ownAuthorizationServer, { version });
      await app.widget.open();
      await app.widget.signIn(org.user);
      await expect(app.accountPage.heading).toBeVisible();
      expect(app.calls()).toContain('POST /api/v1/authn');
      expect(app.calls().filter((call) => /\/(interact|idp\/idx\/.*)$/.test(call))).toEqual([]);
    },
  );

  test(
    'lets the app know that the client is not authorized while the application lacks the grant',
    requirement('AS-IC-01'),
    async ({ org, sampleApplications }) => {
      const app = await sampleApplications.widget(org.ownAuthorizationServer, {
        version,
        settings,
      });
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
      const app = await sampleApplications.widget(server, { version, settings });
      expect(await org.signIn(app.app, server)).toHaveSignedIn();

      await policy.rule.setGrantTypes(['authorization_code']);
      await app.widget.open();
      await expect(app.widget.complaint).toBeVisible();
      await expect(app.widget.username.input).toBeHidden();
    },
  );
});

test.describe('Embedded sign-in > Sign-In Widget 6 > switched off for the org', () => {
  test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

  test(
    'lets the app know that the client is not authorized, once the org has the grant off',
    requirement('ORG-IC-22'),
    async ({ accountPage, org, sampleApplications }) => {
      const server = org.ownAuthorizationServer;
      const app = await sampleApplications.widget(server, { version, settings });
      expect(await org.signIn(app.app, server)).toHaveSignedIn();

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      await app.widget.open();
      await expect(app.widget.refusal).toHaveText(sentence);
      await expect(app.widget.username.input).toBeHidden();
    },
  );
});
