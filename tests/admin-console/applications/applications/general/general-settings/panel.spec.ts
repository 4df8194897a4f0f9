import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Applications > Applications > an application > General > General Settings', () => {
  test(
    'are on the tab General of the application',
    requirement('APP-SET-02'),
    async ({ applicationPage, org }) => {
      const app = await org.toLookAt.application();
      await applicationPage.open(app);
      await expect(applicationPage.headed(app.label)).toBeVisible();
      await expect(applicationPage.generalTab).toBeVisible();
      await applicationPage.openGeneral();
      await expect(applicationPage.generalSettings.heading).toBeVisible();
    },
  );

  test(
    'have an Edit that makes them editable',
    requirement('APP-SET-03'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      await applicationPage.open(await org.toLookAt.application());
      await expect(generalSettings.heading).toBeVisible();
      await expect(generalSettings.editButton).toBeVisible();
      await expect(generalSettings.grants.box('refresh_token')).toBeVisible();
      await expect(generalSettings.grants.box('refresh_token')).toBeDisabled();

      await generalSettings.pressEdit();

      await expect(generalSettings.saveButton).toBeVisible();
      await expect(generalSettings.grants.box('refresh_token')).toBeEnabled();
    },
  );

  test(
    'do not come first on the tab: one scrolls down to them',
    requirement('APP-SET-04'),
    async ({ applicationPage, org }) => {
      await applicationPage.open(await org.toLookAt.application({ type: 'browser' }));
      await expect(applicationPage.generalSettings.heading).toBeVisible();
      const [first = Infinity] = await applicationPage.panelTops();
      expect(await applicationPage.generalSettings.top()).toBeGreaterThan(first);
    },
  );

  test(
    'lie below Client Credentials',
    requirement('APP-SET-05'),
    async ({ applicationPage, org }) => {
      await applicationPage.open(await org.toLookAt.application());
      await expect(applicationPage.clientCredentials.heading).toBeVisible();
      await expect(applicationPage.generalSettings.heading).toBeVisible();
      expect(await applicationPage.generalSettings.top()).toBeGreaterThan(
        await applicationPage.clientCredentials.top(),
      );
    },
  );
});
