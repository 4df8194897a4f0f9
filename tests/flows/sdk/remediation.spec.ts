import { expect, requirement, test } from '../../../fixtures/index.ts';

test.describe('Embedded sign-in > what users are asked', () => {
  test.use({ level: 'create', given: { interactionCode: 'on' } });

  test(
    'follows the sign-on policy of the application',
    requirement('FLOW-IC-07'),
    async ({ org }) => {
      const person = await org.createPersonWithTotp();
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const signIn = () => org.signIn(app, org.ownAuthorizationServer, person);
      const policy = await org.createSignOnPolicy('password');
      await policy.applyTo(app);

      await test.step('a password', async () => {
        const first = await signIn();
        expect(first).toHaveBeenAskedFor('okta_password');
        expect(first).toHaveSignedIn();
      });

      await test.step('a password and a code of Google Authenticator', async () => {
        await policy.ask('password and TOTP');
        const attempt = await signIn();
        expect(attempt).toHaveBeenAskedFor('okta_password', 'google_otp');
        expect(attempt).toHaveSignedIn();
      });

      await test.step('a password again', async () => {
        await policy.ask('password');
        const attempt = await signIn();
        expect(attempt).toHaveBeenAskedFor('okta_password');
        expect(attempt).toHaveSignedIn();
      });
    },
  );

  test(
    'is another thing for an application with another sign-on policy',
    requirement('FLOW-IC-07'),
    async ({ org }) => {
      const person = await org.createPersonWithTotp();
      const lax = await org.createApplication({ grants: ['interaction_code'] });
      const strict = await org.createApplication({ grants: ['interaction_code'] });
      await (await org.createSignOnPolicy('password')).applyTo(lax);
      await (await org.createSignOnPolicy('password and TOTP')).applyTo(strict);
      const server = org.ownAuthorizationServer;
      expect(await org.signIn(strict, server, person)).toHaveBeenAskedFor(
        'okta_password',
        'google_otp',
      );
      expect(await org.signIn(lax, server, person)).toHaveBeenAskedFor('okta_password');
    },
  );

  test(
    'ends with an interaction code, once all of it is answered',
    requirement('FLOW-IC-08'),
    async ({ org }) => {
      const person = await org.createPersonWithTotp();
      const app = await org.createApplication({ grants: ['interaction_code'] });
      await (await org.createSignOnPolicy('password and TOTP')).applyTo(app);
      const flow = org.flow(app, org.ownAuthorizationServer);

      await test.step('not after the password alone', async () => {
        const { username, password } = person;
        const attempt = await flow.start({ username, password });
        expect(attempt).toHaveBeenAskedFor('okta_password', 'google_otp');
        expect(attempt.interactionCode).toBeUndefined();
      });

      await test.step('after the code of Google Authenticator', async () => {
        const attempt = await flow.start(person);
        expect(attempt.interactionCode).toEqual(expect.any(String));
      });
    },
  );
});

test.describe('Embedded sign-in > what users are asked > authenticators of the org', () => {
  // What an authenticator is for, it is for the whole org.
  test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

  test(
    'follows what the authenticators of the org are for',
    requirement('FLOW-IC-06'),
    async ({ org }) => {
      const person = await org.createPersonWithTotp();
      const app = await org.createApplication({ grants: ['interaction_code'] });
      await (await org.createSignOnPolicy('password and another')).applyTo(app);
      const { username, password } = person;
      const signIn = () => org.signIn(app, org.ownAuthorizationServer, { username, password });

      await test.step('e-mail for recovery alone: Google Authenticator', async () => {
        await org.allowEmailFor('recovery');
        expect(await signIn()).toHaveBeenAskedFor('okta_password', 'google_otp');
      });

      await test.step('e-mail for signing in too: one of the two', async () => {
        await org.allowEmailFor('any');
        expect(await signIn()).toHaveBeenAskedFor('okta_password', 'one of google_otp, okta_email');
      });

      await test.step('e-mail for recovery alone again: Google Authenticator', async () => {
        await org.allowEmailFor('recovery');
        expect(await signIn()).toHaveBeenAskedFor('okta_password', 'google_otp');
      });
    },
  );
});
