import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Applications > Applications > list', () => {
  test(
    'is where Applications > Applications of the menu leads, with the applications of the org',
    requirement('APP-NEW-03'),
    async ({ applicationsPage, org }) => {
      const app = await org.createApplication();
      await applicationsPage.openMenu();
      await expect(applicationsPage.menuEntry).toBeVisible();
      await applicationsPage.chooseFromMenu();
      await expect(applicationsPage.heading).toBeVisible();
      await expect(applicationsPage.application(app.label)).toBeVisible();
    },
  );
});
