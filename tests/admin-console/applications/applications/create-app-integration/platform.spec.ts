import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Applications > Applications > Add Application > Create New App > Platform', () => {
  test(
    'offers «Single-Page App (SPA)»',
    requirement('APP-NEW-08'),
    async ({ applicationsPage }) => {
      await applicationsPage.open();
      const catalogue = await applicationsPage.addApplication();
      const dialog = await catalogue.createNewApp();
      await expect(await dialog.platform('browser')).toBeVisible();
    },
  );

  test(
    'leads with «Create» to the settings',
    requirement('APP-NEW-09'),
    async ({ applicationsPage }) => {
      await applicationsPage.open();
      const catalogue = await applicationsPage.addApplication();
      const dialog = await catalogue.createNewApp();
      await dialog.choose('browser');
      await expect(dialog.createButton).toBeVisible();
      const form = await dialog.goOn('browser');
      await expect(form.heading).toBeVisible();
      await expect(form.saveButton).toBeVisible();
    },
  );
});
