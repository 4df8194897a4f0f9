import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.describe('Applications > Applications > Create App Integration > Application type', () => {
  test.use({ level: 'observe' });

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

test.describe('Applications > Applications > Create App Integration > Application type > Save', () => {
  test.use({ level: 'create' });

  test(
    'comes after «Sign-in method», of which «OIDC - OpenID Connect» is one',
    requirement('APP-NEW-06'),
    async ({ applicationsPage, org }) => {
      await applicationsPage.open();
      const dialog = await applicationsPage.createAppIntegration();
      await expect(dialog.oidc).toBeVisible();
      await expect(dialog.oidc).toBeEnabled();
      await dialog.choose('web');
      const form = await dialog.confirm('web');
      const label = org.uniqueName('app');
      await form.name.write(label);
      await form.save();

      const app = await org.findApplication(label);
      expect(await app.representation()).toMatchObject({ signOnMode: 'OPENID_CONNECT' });
    },
  );

  test(
    'is one and no more: the one chosen last',
    requirement('APP-NEW-10'),
    async ({ applicationsPage, org }) => {
      const dialog = await applicationsPage.beginNewApplication();
      await dialog.choose('web');
      expect(await dialog.chosen()).toEqual(['web']);
      await dialog.choose('native');
      expect(await dialog.chosen()).toEqual(['native']);

      const form = await dialog.goOn('native');
      await expect(form.heading).toBeVisible();
      const label = org.uniqueName('app');
      await form.name.write(label);
      await form.save();
      const app = await org.findApplication(label);
      expect(await app.representation()).toMatchObject({
        settings: { oauthClient: { application_type: 'native' } },
      });
    },
  );
});
