import { expect, requirement, test } from '../../../../../../../fixtures/index.ts';

test.describe('Applications > Applications > an application > General > General Settings > Refresh Token > Grace period for token rotation', () => {
  test(
    'is 30 by default, for a web app and a single-page app',
    requirement('APP-RT-10'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const { refreshToken } = generalSettings;

      await test.step('a web app, when rotation is chosen', async () => {
        const app = await org.createApplication({ type: 'web' });
        await applicationPage.open(app);
        await generalSettings.edit();
        await generalSettings.grants.select('refresh_token');
        await refreshToken.chooseRotation();
        await expect(refreshToken.gracePeriod.input).toHaveValue('30');
        await generalSettings.save();
        expect(await app.refreshTokens.read()).toEqual({ rotation_type: 'ROTATE', leeway: 30 });
      });

      await test.step('a single-page app, when it is given the grant', async () => {
        const app = await org.createApplication({ type: 'browser' });
        await applicationPage.open(app);
        await generalSettings.edit();
        await generalSettings.grants.select('refresh_token');
        await expect(refreshToken.gracePeriod.input).toHaveValue('30');
        await generalSettings.save();
        expect(await app.refreshTokens.read()).toEqual({ rotation_type: 'ROTATE', leeway: 30 });
      });

      await test.step('through the API, when none is given', async () => {
        const web = await org.createApplication({
          type: 'web',
          grants: ['refresh_token'],
          refreshTokens: { rotation_type: 'ROTATE' },
        });
        expect(await web.refreshTokens.read()).toEqual({ rotation_type: 'ROTATE', leeway: 30 });
        const singlePage = await org.createApplication({
          type: 'browser',
          grants: ['refresh_token'],
        });
        expect(await singlePage.refreshTokens.read()).toEqual({
          rotation_type: 'ROTATE',
          leeway: 30,
        });
      });
    },
  );

  test(
    'can be 0, 60 and a number between, for a web app and a single-page app',
    requirement('APP-RT-12'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const web = await org.createApplication({
        type: 'web',
        grants: ['refresh_token'],
        refreshTokens: { rotation_type: 'ROTATE', leeway: 30 },
      });
      const singlePage = await org.createApplication({
        type: 'browser',
        grants: ['refresh_token'],
      });

      await test.step('in the console', async () => {
        await applicationPage.open(web);
        for (const leeway of [0, 45, 60]) {
          await generalSettings.edit();
          await generalSettings.refreshToken.gracePeriod.write(leeway);
          await generalSettings.attemptToSave();
          expect(await web.refreshTokens.read()).toEqual({ rotation_type: 'ROTATE', leeway });
        }
      });

      await test.step('through the API', async () => {
        for (const leeway of [0, 45, 60]) {
          const { status } = await singlePage.refreshTokens.request({
            rotation_type: 'ROTATE',
            leeway,
          });
          expect(status).toBe(200);
          expect(await singlePage.refreshTokens.read()).toEqual({
            rotation_type: 'ROTATE',
            leeway,
          });
        }
      });
    },
  );

  test(
    'cannot be 61 or -1, for a web app and a single-page app',
    requirement('APP-RT-13'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const { gracePeriod } = generalSettings.refreshToken;
      const web = await org.createApplication({
        type: 'web',
        grants: ['refresh_token'],
        refreshTokens: { rotation_type: 'ROTATE', leeway: 30 },
      });
      const singlePage = await org.createApplication({
        type: 'browser',
        grants: ['refresh_token'],
      });
      const bounds = [
        { bound: 60, beyond: 61 },
        { bound: 0, beyond: -1 },
      ];

      await applicationPage.open(web);

      for (const { bound, beyond } of bounds) {
        await test.step(`in the console: ${bound} is stored, ${beyond} is not`, async () => {
          await applicationPage.reload();
          await generalSettings.edit();
          await gracePeriod.write(bound);
          await generalSettings.save();
          await generalSettings.edit();
          await gracePeriod.enter(beyond);
          await generalSettings.attemptToSave();
          expect(await web.refreshTokens.read()).toEqual({
            rotation_type: 'ROTATE',
            leeway: bound,
          });
        });

        await test.step(`through the API: ${bound} is stored, ${beyond} is refused`, async () => {
          await singlePage.refreshTokens.set({ rotation_type: 'ROTATE', leeway: bound });
          const { status } = await singlePage.refreshTokens.request({
            rotation_type: 'ROTATE',
            leeway: beyond,
          });
          expect(status).toBe(400);
          expect(await singlePage.refreshTokens.read()).toEqual({
            rotation_type: 'ROTATE',
            leeway: bound,
          });
        });
      }
    },
  );
});
