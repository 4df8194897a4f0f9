import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Applications > Applications > Create App Integration > Application type > Save', () => {
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
