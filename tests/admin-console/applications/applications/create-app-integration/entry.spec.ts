import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Applications > Applications > Create App Integration', () => {
  test(
    'is found by the menu Applications > Applications',
    requirement('APP-NEW-03'),
    async ({ applicationsPage }) => {
      await applicationsPage.openMenu();
      await expect(applicationsPage.menuEntry).toBeVisible();
      await applicationsPage.chooseFromMenu();
      await expect(applicationsPage.heading).toBeVisible();
    },
  );

  test(
    'is a button of that name above the list, which opens a dialog',
    requirement('APP-NEW-04'),
    async ({ applicationsPage }) => {
      await applicationsPage.open();
      await expect(applicationsPage.createButton).toBeVisible();
      const dialog = await applicationsPage.pressCreateAppIntegration();
      await expect(dialog.title).toBeVisible();
    },
  );

  test(
    'is «Add Application» and then «Create New App» in the console of 2020',
    requirement('APP-NEW-05'),
    async ({ applicationsPage }) => {
      await applicationsPage.open();
      await expect(applicationsPage.addButton).toBeVisible();
      const catalogue = await applicationsPage.pressAddApplication();
      await expect(catalogue.createButton).toBeVisible();
      const dialog = await catalogue.pressCreateNewApp();
      await expect(dialog.title).toBeVisible();
    },
  );
});
