import { expect, requirement, test } from '../../../../../../../fixtures/index.ts';

test.use({ level: 'observe', given: { rotation: 'general' } });

test.describe('Applications > Applications > an application > General > General Settings > Refresh Token > form', () => {
  test(
    'offers both behaviors to an application that has the grant',
    requirement('APP-RT-05'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const { refreshToken } = generalSettings;
      const app = await org.toLookAt.application({ type: 'browser', grants: ['refresh_token'] });
      await applicationPage.open(app);
      await generalSettings.edit();
      await expect(refreshToken.heading).toBeVisible();
      await expect(refreshToken.rotating).toBeEnabled();
      await refreshToken.chooseRotation();
      await expect(refreshToken.gracePeriod.input).toBeEditable();
      await generalSettings.cancel();
    },
  );

  // Two fields of one form: one visit for both.
  test(
    'proposes «Use persistent token» to a web application that is given the grant, and 30 seconds for rotation',
    requirement('APP-RT-03', 'APP-RT-10'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const { refreshToken } = generalSettings;
      await applicationPage.open(await org.toLookAt.application({ without: 'refresh_token' }));
      await generalSettings.edit();
      await generalSettings.grants.select('refresh_token');
      await expect(refreshToken.persistent).toBeChecked();
      await refreshToken.chooseRotation();
      await expect(refreshToken.gracePeriod.input).toHaveValue('30');
      await generalSettings.cancel();
    },
  );

  test(
    'proposes «Rotate token after every use» to a single-page application that is given the grant',
    requirement('APP-RT-20'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      const app = await org.toLookAt.application({ type: 'browser', without: 'refresh_token' });
      await applicationPage.open(app);
      await generalSettings.edit();
      await generalSettings.grants.select('refresh_token');
      await expect(generalSettings.refreshToken.rotating).toBeChecked();
      await generalSettings.cancel();
    },
  );
});
