import { expect, requirement, test } from '../../../fixtures/index.ts';

const grants = ['authorization_code', 'interaction_code'];
const sentence = /(is not|isn['’]t) authorized to use the provided grant type/i;

test.describe('Embedded sign-in > SDK > native app', () => {
  test.use({ level: 'create', given: { interactionCode: 'on' } });

  test(
    'signs a user in to a program that has neither browser nor secret',
    requirement('FLOW-IC-13'),
    async ({ org, nativeApplications }) => {
      const { server } = await org.createAuthorizationServer(grants);
      const { app, client } = await nativeApplications.start(server);
      expect(app.clientSecret).toBeUndefined();
      expect(await client.authenticate(org.user)).toEqual({ status: 'SUCCESS' });
      expect(client.account()).toMatchObject({
        idToken: { iss: server.issuer, aud: app.clientId },
        accessToken: { cid: app.clientId },
      });
    },
  );

  test(
    'starts at the client object with authenticate(): an interaction, then what it asks',
    requirement('FLOW-IC-03'),
    async ({ org, nativeApplications }) => {
      const { client } = await nativeApplications.start(org.ownAuthorizationServer);
      expect(client.requests()).toEqual([]);
      expect(await client.authenticate(org.user)).toEqual({ status: 'SUCCESS' });
      const paths = client.requests().map(({ path }) => path);
      expect(paths).toContain('/oauth2/v1/interact');
      expect(paths.indexOf('/idp/idx/introspect')).toBeGreaterThan(
        paths.indexOf('/oauth2/v1/interact'),
      );
      expect(paths).toContain('/oauth2/v1/token');
    },
  );

  test(
    'goes on by the status of each answer until the user is signed in',
    requirement('FLOW-IC-17'),
    async ({ org, nativeApplications }) => {
      const person = await org.createPersonWithTotp();
      const { app, client } = await nativeApplications.start(org.ownAuthorizationServer);
      await (await org.createSignOnPolicy('password and TOTP')).applyTo(app);
      const { username, password } = person;

      await test.step('the password is not enough: more is asked', async () => {
        expect(await client.authenticate({ username, password })).toMatchObject({
          status: 'PENDING',
          next: 'challenge-authenticator',
        });
        expect(client.account()).toBeUndefined();
      });

      await test.step('the code is: signed in', async () => {
        const verificationCode = org.oneTimePassword(person);
        expect(await client.proceed({ verificationCode })).toEqual({ status: 'SUCCESS' });
        expect(client.account()?.idToken).toMatchObject({ preferred_username: username });
      });
    },
  );

  test(
    'is told that the client is not authorized while the application lacks the grant',
    requirement('AS-IC-01'),
    async ({ org, nativeApplications }) => {
      const { app, client } = await nativeApplications.start(org.ownAuthorizationServer);
      expect(await client.authenticate(org.user)).toEqual({ status: 'SUCCESS' });

      await app.setGrantTypes(['authorization_code']);
      const refused = await client.authenticate(org.user);
      expect(refused.status).not.toBe('SUCCESS');
      expect(refused.refusal).toMatch(sentence);
      expect(client.account()).toBeUndefined();
    },
  );

  test(
    'is told that the sign-in has ended while no rule of the server has the grant',
    requirement('AS-IC-02'),
    async ({ org, nativeApplications }) => {
      const { server, policy } = await org.createAuthorizationServer(grants);
      const { client } = await nativeApplications.start(server);
      expect(await client.authenticate(org.user)).toEqual({ status: 'SUCCESS' });

      await policy.rule.setGrantTypes(['authorization_code']);
      expect(await client.authenticate(org.user)).toMatchObject({
        status: 'TERMINAL',
        refusal: expect.stringMatching(/\w/),
      });
      expect(client.account()).toBeUndefined();
    },
  );
});

test.describe('Embedded sign-in > SDK > native app > switched off for the org', () => {
  test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

  test(
    'is told that the client is not authorized, once the org has the grant off',
    requirement('ORG-IC-22'),
    async ({ accountPage, org, nativeApplications }) => {
      const { client } = await nativeApplications.start(org.ownAuthorizationServer);
      expect(await client.authenticate(org.user)).toEqual({ status: 'SUCCESS' });

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      const refused = await client.authenticate(org.user);
      expect(refused.status).not.toBe('SUCCESS');
      expect(refused.refusal).toMatch(sentence);
      expect(client.account()).toBeUndefined();
    },
  );
});
