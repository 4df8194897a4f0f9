import { expect, requirement, test } from '../../../../fixtures/index.ts';

test.describe('Settings > Features > refresh token rotation, once it is general', () => {
  test.use({ level: 'observe', given: { rotation: 'general' } });

  test('is no feature any more', requirement('ORG-FEAT-01'), async ({ featuresPage, org }) => {
    const { name } = await org.features.someEarlyAccess();
    expect(await org.features.rotation()).toBeUndefined();
    await featuresPage.open();
    await expect(featuresPage.earlyAccess.box(name)).toBeVisible();
    await expect(featuresPage.refreshTokens).toHaveCount(0);
  });
});

test.describe('Settings > Features > refresh token rotation, once it is general > applications', () => {
  test.use({ level: 'create', given: { rotation: 'general' } });

  test(
    'is offered as a choice without anything to be switched on',
    requirement('ORG-FEAT-04'),
    async ({ applicationPage, org }) => {
      const app = await org.createApplication({ grants: ['refresh_token'] });
      await applicationPage.open(app);
      await applicationPage.generalSettings.edit();
      const { refreshToken } = applicationPage.generalSettings;
      await expect(refreshToken.heading).toBeVisible();
      await expect(refreshToken.rotating).toBeEnabled();
      await expect(refreshToken.persistent).toBeEnabled();
    },
  );
});
