import { expect, requirement, test } from '../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Password reset while signing in to an application', () => {
  test(
    'ends at the Initiate login URI of the application, from which the user goes on and is signed in',
    requirement('APP-LOGIN-06'),
    async ({ org, redirectApplication, visitor }) => {
      const { accountPage, calls, initiateLoginUri, startPage } = redirectApplication;
      const person = await org.createPerson();
      const renewed = { ...person, password: org.newPassword() };
      await startPage.signIn();
      await visitor.signInPage.appears();
      const before = calls.length;

      await visitor.signInPage.resetPassword(renewed, () => org.mailedCode(person));
      await expect.poll(() => calls.at(before)).toLeadTo(initiateLoginUri);

      await visitor.signInPage.signInWhereAsked(renewed);
      await expect(accountPage.heading).toBeVisible();
    },
  );
});
