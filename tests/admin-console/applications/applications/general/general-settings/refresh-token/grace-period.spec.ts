import { expect, requirement, test } from '../../../../../../../fixtures/index.ts';

test.use({ level: 'create' });

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
      const apps = { 'a web app': web, 'a single-page app': singlePage };

      for (const [type, app] of Object.entries(apps)) {
        await test.step(`in the console, ${type}`, async () => {
          await applicationPage.open(app);
          for (const leeway of [0, 45, 60]) {
            await generalSettings.edit();
            await generalSettings.refreshToken.gracePeriod.write(leeway);
            await generalSettings.attemptToSave();
            expect(await app.refreshTokens.read()).toEqual({ rotation_type: 'ROTATE', leeway });
          }
          await applicationPage.reload();
          await generalSettings.edit();
          await expect(generalSettings.refreshToken.gracePeriod.input).toHaveValue('60');
        });

        await test.step(`through the API, ${type}`, async () => {
          for (const leeway of [0, 45, 60]) {
            const behavior = { rotation_type: 'ROTATE', leeway } as const;
            expect((await app.refreshTokens.request(behavior)).status).toBe(200);
            expect(await app.refreshTokens.read()).toEqual(behavior);
          }
        });
      }
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
      // The two by turns: to open the page that is open would leave the refused number in it.
      const bounds = [
        { type: 'a web app', app: web, bound: 60, beyond: 61 },
        { type: 'a single-page app', app: singlePage, bound: 60, beyond: 61 },
        { type: 'a web app', app: web, bound: 0, beyond: -1 },
        { type: 'a single-page app', app: singlePage, bound: 0, beyond: -1 },
      ];

      for (const { type, app, bound, beyond } of bounds) {
        const behavior = { rotation_type: 'ROTATE', leeway: bound } as const;

        await test.step(`in the console, ${type}: ${bound} is stored, ${beyond} is not`, async () => {
          await applicationPage.open(app);
          await generalSettings.edit();
          await gracePeriod.write(bound);
          await generalSettings.save();
          await generalSettings.edit();
          await gracePeriod.enter(beyond);
          await generalSettings.attemptToSave();
          expect(await app.refreshTokens.read()).toEqual(behavior);
        });

        await test.step(`through the API, ${type}: ${bound} is stored, ${beyond} is refused`, async () => {
          await app.refreshTokens.set(behavior);
          const { status } = await app.refreshTokens.request({ ...behavior, leeway: beyond });
          expect(status).toBe(400);
          expect(await app.refreshTokens.read()).toEqual(behavior);
        });
      }
    },
  );
});
