import { expect, requirement, test } from '../../../../../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Applications > Applications > an application > General > General Settings > Refresh Token', () => {
  test(
    'offers «Rotate token after every use» with «Grace period for token rotation»',
    requirement('APP-RT-05'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const { refreshToken } = generalSettings;

      await test.step('to a web app, when it is given the grant', async () => {
        await applicationPage.open(await org.createApplication());
        await generalSettings.edit();
        await generalSettings.grants.select('refresh_token');
        await expect(refreshToken.heading).toBeVisible();
        await expect(refreshToken.rotating).toBeEnabled();
        await refreshToken.chooseRotation();
        await expect(refreshToken.gracePeriod.input).toBeEditable();
      });

      await test.step('to a single-page app that has the grant', async () => {
        const app = await org.createApplication({ type: 'browser', grants: ['refresh_token'] });
        await applicationPage.open(app);
        await generalSettings.edit();
        await expect(refreshToken.heading).toBeVisible();
        await refreshToken.chooseRotation();
        await expect(refreshToken.rotating).toBeChecked();
        await expect(refreshToken.gracePeriod.input).toBeEditable();
      });
    },
  );

  test(
    'comes with the Refresh Token grant and goes with it',
    requirement('APP-RT-06'),
    async ({ applicationPage, org }) => {
      const app = await org.createApplication();
      const { generalSettings } = applicationPage;
      const { grants, refreshToken } = generalSettings;
      const before = await org.configuration();
      await applicationPage.open(app);
      await generalSettings.edit();

      await test.step('without the grant: no section, no setting', async () => {
        await expect(grants.box('refresh_token')).not.toBeChecked();
        await expect(refreshToken.heading).toBeHidden();
        await expect(refreshToken.rotating).toBeHidden();
        expect(await app.refreshTokens.read()).toBeUndefined();
      });

      await test.step('with it: both', async () => {
        await grants.select('refresh_token');
        await expect(refreshToken.heading).toBeVisible();
        await expect(refreshToken.rotating).toBeVisible();
        await generalSettings.save();
        expect(await app.refreshTokens.read()).toBeDefined();
      });

      await test.step('without it again: neither, and the whole org as it was', async () => {
        await generalSettings.edit();
        await expect(refreshToken.heading).toBeVisible();
        await grants.clear('refresh_token');
        await expect(refreshToken.heading).toBeHidden();
        await expect(refreshToken.rotating).toBeHidden();
        await generalSettings.save();
        expect(await app.refreshTokens.read()).toBeUndefined();
        expect(await org.configuration()).toEqual(before);
      });
    },
  );

  test(
    'lets either «Rotate token after every use» or «Use persistent token» be chosen',
    requirement('APP-RT-07'),
    async ({ applicationPage, org }) => {
      const app = await org.createApplication({ grants: ['refresh_token'] });
      const client = org.tokenClient(app);
      const { generalSettings } = applicationPage;
      const { refreshToken } = generalSettings;
      await applicationPage.open(app);

      for (const turn of ['first', 'second']) {
        await test.step(`rotating, for the ${turn} time`, async () => {
          await generalSettings.edit();
          await refreshToken.chooseRotation();
          await expect(refreshToken.persistent).not.toBeChecked();
          await generalSettings.save();
          expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'ROTATE' });
          const tokens = await client.signIn();
          expect(await client.refresh(tokens)).not.toBringRefreshTokenOf(tokens);
        });

        await test.step(`persistent, for the ${turn} time`, async () => {
          await generalSettings.edit();
          await refreshToken.choosePersistence();
          await expect(refreshToken.rotating).not.toBeChecked();
          await generalSettings.save();
          expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'STATIC' });
          const tokens = await client.signIn();
          expect(await client.refresh(tokens)).toBringRefreshTokenOf(tokens);
        });
      }
    },
  );
});
