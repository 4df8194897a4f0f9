import { expect, requirement, test } from '../../../fixtures/index.ts';

test.describe('Admin Console > sign-in', () => {
  test.use({ level: 'observe' });

  test(
    'a super administrator signs in at the org and is in the console',
    requirement('ORG-ADM-01'),
    async ({ org, visitor }) => {
      const { adminConsole, signInPage } = visitor;
      await adminConsole.goTo();
      await expect(signInPage.username).toBeVisible();
      await visitor.signIn(org.administrators['super administrator']);
      await expect(adminConsole.applications).toBeVisible();
      expect(await adminConsole.settings.tells()).toBe(true);
    },
  );

  test(
    'a lesser administrator, at home on the end-user dashboard, is led into the console by «Admin»',
    requirement('ORG-ADM-01'),
    async ({ org, visitor }) => {
      const { adminConsole, dashboard } = visitor;
      const administrator = org.administrators['lesser administrator'];
      await dashboard.open();
      await visitor.signIn(administrator);
      await dashboard.adminButton.click();
      await visitor.signIn(administrator);
      await expect(adminConsole.applications).toBeVisible();
    },
  );
});

test.describe('Admin Console > sign-in > no administrator', () => {
  test.use({ level: 'create' });

  test(
    'somebody who is no administrator is let in neither by the console’s pages nor by its server',
    requirement('ORG-ADM-01'),
    async ({ org, visitor }) => {
      const { adminConsole, dashboard } = visitor;
      await visitor.becomes(org.user);
      await expect(dashboard.heading).toBeVisible();
      await adminConsole.goTo();
      await expect(adminConsole.refusal).toBeVisible();
      await expect(adminConsole.applications).toBeHidden();
      expect(await adminConsole.settings.tells()).toBe(false);
    },
  );
});
