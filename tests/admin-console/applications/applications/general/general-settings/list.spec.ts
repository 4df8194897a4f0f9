import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Applications > Applications > an application > General > General Settings > list', () => {
  test(
    'are reached from the list at Applications > Applications, by choosing the application',
    requirement('APP-SET-01'),
    async ({ applicationPage, applicationsPage, org }) => {
      const app = await org.createApplication();
      const another = await org.createApplication();

      await test.step('the menu leads to the list, where both are', async () => {
        await applicationsPage.openMenu();
        await applicationsPage.chooseFromMenu();
        await expect(applicationsPage.heading).toBeVisible();
        await expect(applicationsPage.application(app.label)).toBeVisible();
        await expect(applicationsPage.application(another.label)).toBeVisible();
      });

      await test.step('the one that is chosen opens', async () => {
        await applicationsPage.chooseApplication(another.label);
        await expect(applicationPage.headed(another.label)).toBeVisible();
        await applicationPage.openGeneral();
        await expect
          .poll(() => applicationPage.clientCredentials.clientId.read())
          .toBe(another.clientId);
      });
    },
  );
});
