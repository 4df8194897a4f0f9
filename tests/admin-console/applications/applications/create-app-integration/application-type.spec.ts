import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Applications > Applications > Create App Integration > Application type', () => {
  test(
    'comes after «Sign-in method», where «OIDC - OpenID Connect» can be chosen',
    requirement('APP-NEW-06'),
    async ({ applicationsPage }) => {
      await applicationsPage.open();
      const dialog = await applicationsPage.createAppIntegration();
      await expect(dialog.oidc).toBeEnabled();
    },
  );

  test(
    'is «Native Application», «Single-Page Application» or «Web Application»',
    requirement('APP-NEW-07'),
    async ({ applicationsPage }) => {
      await applicationsPage.open();
      const dialog = await applicationsPage.createAppIntegration();
      await dialog.chooseOidc();
      await expect(dialog.type('native')).toBeEnabled();
      await expect(dialog.type('browser')).toBeEnabled();
      await expect(dialog.type('web')).toBeEnabled();
    },
  );

  test(
    'is offered once OpenID Connect is chosen',
    requirement('APP-NEW-11'),
    async ({ applicationsPage }) => {
      await applicationsPage.open();
      const dialog = await applicationsPage.createAppIntegration();
      await expect(dialog.oidc).toBeVisible();
      await expect(dialog.type('web')).toBeHidden();
      await dialog.chooseOidc();
      await expect(dialog.type('web')).toBeVisible();
    },
  );

  test(
    'leads with «Next» to the settings of an integration of that type',
    requirement('APP-NEW-12'),
    async ({ applicationsPage }) => {
      await applicationsPage.open();
      const dialog = await applicationsPage.createAppIntegration();
      await dialog.choose('browser');
      await expect(dialog.nextButton).toBeVisible();
      const form = await dialog.goOn('browser');
      await expect(form.heading).toBeVisible();
      await expect(form.saveButton).toBeVisible();
    },
  );
});
