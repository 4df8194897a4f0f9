import { expect, requirement, test } from '../../../fixtures/index.ts';

// What an authenticator is for, it is for the whole org.
test.use({ level: 'disrupt', given: { interactionCode: 'on' }, needs: ['mailbox'] });

test.describe('Embedded sign-in > what users are asked > e-mail', () => {
  test(
    'is asked for where the sign-on policy of the application says so',
    requirement('FLOW-IC-07'),
    async ({ org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      const person = await org.createPerson();
      const signIn = () => org.signIn(app, org.ownAuthorizationServer, person);
      await org.allowEmailFor('any');
      const policy = await org.createSignOnPolicy('password');
      await policy.applyTo(app);

      await test.step('a password', async () => {
        const attempt = await signIn();
        expect(attempt).toHaveBeenAskedFor('okta_password');
        expect(attempt).toHaveSignedIn();
      });

      await test.step('a password and a code by e-mail', async () => {
        await policy.ask('password and email');
        const attempt = await signIn();
        expect(attempt).toHaveBeenAskedFor('okta_password', 'okta_email');
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
    'is what a native app goes through by the status of each answer',
    requirement('FLOW-IC-17'),
    async ({ org, nativeApplications }) => {
      const { app, client } = await nativeApplications.start(org.ownAuthorizationServer);
      await org.allowEmailFor('any');
      await (await org.createSignOnPolicy('password and email')).applyTo(app);
      const person = await org.createPerson();

      await test.step('the password is not enough: more is asked', async () => {
        expect(await client.authenticate(person)).toMatchObject({ status: 'PENDING' });
        expect(client.account()).toBeUndefined();
      });

      await test.step('the e-mail is sent: its code is asked for', async () => {
        expect(await client.proceed({ methodType: 'email' })).toMatchObject({
          status: 'PENDING',
          next: 'challenge-authenticator',
        });
        expect(client.account()).toBeUndefined();
      });

      await test.step('the code is entered: signed in', async () => {
        const verificationCode = await org.mailedCode(person);
        expect(await client.proceed({ verificationCode })).toEqual({ status: 'SUCCESS' });
        expect(client.account()?.idToken).toMatchObject({ preferred_username: person.username });
      });
    },
  );
});
