import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Security > API > Trusted Origins > tab', () => {
  test(
    'is found by the menu Security > API, and has Add Origin with a name, a URL and the type CORS',
    requirement('ORG-TO-05'),
    async ({ trustedOriginsPage }) => {
      await trustedOriginsPage.openMenu();
      await expect(trustedOriginsPage.menuEntry).toBeVisible();
      await trustedOriginsPage.chooseFromMenu();
      await expect(trustedOriginsPage.heading).toBeVisible();
      await trustedOriginsPage.showTab();
      const dialog = await trustedOriginsPage.pressAdd();
      await expect(dialog.title).toBeVisible();
      await expect(dialog.name.input).toBeVisible();
      await expect(dialog.originUrl.input).toBeVisible();
      await expect(dialog.cors.input).toBeEnabled();
      await expect(dialog.saveButton).toBeVisible();
      await dialog.cancel();
    },
  );
});
