import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Settings > Account > Embedded widget sign-in support', () => {
  test(
    'is found by the menu Settings > Account',
    requirement('ORG-IC-01'),
    async ({ accountPage }) => {
      await accountPage.openMenu();
      await expect(accountPage.menuEntry).toBeVisible();
      await accountPage.chooseFromMenu();
      await expect(accountPage.heading).toBeVisible();
      await expect(accountPage.embeddedWidgetSignIn.heading).toBeVisible();
    },
  );

  test('has an Edit of its own', requirement('ORG-IC-02'), async ({ accountPage }) => {
    await accountPage.open();
    await expect(accountPage.embeddedWidgetSignIn.editButton).toBeVisible();
    await accountPage.embeddedWidgetSignIn.pressEdit();
    await expect(accountPage.embeddedWidgetSignIn.saveButton).toBeVisible();
  });

  test(
    'keeps the checkbox locked until Edit',
    requirement('ORG-IC-03'),
    async ({ accountPage }) => {
      await accountPage.open();
      const { interactionCode } = accountPage.embeddedWidgetSignIn;
      await expect(interactionCode).toBeVisible();
      await expect(interactionCode).toBeDisabled();
      await accountPage.embeddedWidgetSignIn.edit();
      await expect(interactionCode).toBeEnabled();
    },
  );

  test(
    'has the checkbox «Interaction code», which can be changed in edit mode',
    requirement('ORG-IC-04'),
    async ({ accountPage }) => {
      await accountPage.open();
      const { embeddedWidgetSignIn: panel } = accountPage;
      await panel.edit();
      await expect(panel.interactionCode).toBeEnabled();
      await panel.cancel();
    },
  );
});
