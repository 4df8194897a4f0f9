import { expect, requirement, test } from '../../../../../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Applications > Applications > an application > General > General Settings > Refresh Token > behavior', () => {
  test(
    'is a choice: a new web app has no refresh tokens until it is given the grant',
    requirement('APP-RT-02'),
    async ({ applicationsPage, org }) => {
      const label = org.uniqueName('app');
      const form = await applicationsPage.startNewApplication('web');
      await form.name.write(label);
      const { generalSettings } = await form.save();
      const app = await org.findApplication(label);
      await expect(app).toHoldGrant('authorization_code');
      await expect(app).not.toHoldGrant('refresh_token');

      await generalSettings.edit();
      await generalSettings.grants.select('refresh_token');
      await generalSettings.save();

      await expect(app).toHoldGrant('refresh_token');
    },
  );

  test(
    'is «Use persistent token» by default for a web app',
    requirement('APP-RT-03'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;

      await test.step('when it is given the grant in the console', async () => {
        const app = await org.createApplication({ type: 'web' });
        await applicationPage.open(app);
        await generalSettings.edit();
        await generalSettings.grants.select('refresh_token');
        await expect(generalSettings.refreshToken.persistent).toBeChecked();
        await generalSettings.save();
        expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'STATIC' });
        const client = org.tokenClient(app);
        const tokens = await client.signIn();
        expect(await client.refresh(tokens)).toBringRefreshTokenOf(tokens);
      });

      await test.step('when it is created with the grant through the API', async () => {
        const app = await org.createApplication({ type: 'web', grants: ['refresh_token'] });
        expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'STATIC' });
        const client = org.tokenClient(app);
        const tokens = await client.signIn();
        expect(await client.refresh(tokens)).toBringRefreshTokenOf(tokens);
      });
    },
  );

  test(
    'is «Rotate token after every use» by default for a single-page app',
    requirement('APP-RT-20'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;

      await test.step('when it is given the grant in the console', async () => {
        const app = await org.createApplication({ type: 'browser' });
        await applicationPage.open(app);
        await generalSettings.edit();
        await generalSettings.grants.select('refresh_token');
        await expect(generalSettings.refreshToken.rotating).toBeChecked();
        await generalSettings.save();
        expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'ROTATE' });
        const client = org.tokenClient(app);
        const tokens = await client.signIn();
        expect(await client.refresh(tokens)).not.toBringRefreshTokenOf(tokens);
      });

      await test.step('when it is created with the grant through the API', async () => {
        const app = await org.createApplication({ type: 'browser', grants: ['refresh_token'] });
        expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'ROTATE' });
        const client = org.tokenClient(app);
        const tokens = await client.signIn();
        expect(await client.refresh(tokens)).not.toBringRefreshTokenOf(tokens);
      });
    },
  );

  test(
    'takes effect when it is saved, and not before',
    requirement('APP-RT-09'),
    async ({ applicationPage, org }) => {
      const app = await org.createApplication({
        grants: ['refresh_token'],
        refreshTokens: { rotation_type: 'STATIC' },
      });
      const client = org.tokenClient(app);
      const { generalSettings } = applicationPage;
      const { refreshToken } = generalSettings;
      await applicationPage.open(app);

      await test.step('rotation chosen, then Cancel: tokens are persistent', async () => {
        await generalSettings.edit();
        await refreshToken.chooseRotation();
        await generalSettings.cancel();
        expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'STATIC' });
      });

      await test.step('rotation chosen, not saved: tokens are persistent', async () => {
        await generalSettings.edit();
        await refreshToken.chooseRotation();
        await expect(refreshToken.rotating).toBeChecked();
        expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'STATIC' });
        const tokens = await client.signIn();
        expect(await client.refresh(tokens)).toBringRefreshTokenOf(tokens);
      });

      await test.step('saved: tokens rotate', async () => {
        await generalSettings.save();
        expect(await app.refreshTokens.read()).toMatchObject({ rotation_type: 'ROTATE' });
        const tokens = await client.signIn();
        expect(await client.refresh(tokens)).not.toBringRefreshTokenOf(tokens);
      });

      await test.step('loaded again: rotation is still chosen', async () => {
        await applicationPage.reload();
        await generalSettings.edit();
        await expect(refreshToken.rotating).toBeChecked();
      });
    },
  );
});
