import { expect, requirement, test } from '../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Settings > Features > path', () => {
  test(
    'is found by the menu Settings > Features, inside the Admin Console',
    requirement('ORG-FEAT-02'),
    async ({ featuresPage }) => {
      await featuresPage.openMenu();
      await expect(featuresPage.menuEntry).toBeVisible();
      await featuresPage.chooseFromMenu();
      await expect(featuresPage.heading).toBeVisible();
      expect(featuresPage.isInAdminConsole()).toBe(true);
    },
  );
});
