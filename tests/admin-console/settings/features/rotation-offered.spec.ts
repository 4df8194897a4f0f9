import { expect, requirement, test } from '../../../../fixtures/index.ts';

test.use({ level: 'observe', given: { rotation: 'general' } });

test.describe('Settings > Features > refresh token rotation, once it is general > choice', () => {
  test(
    'is offered as a choice without anything to be switched on',
    requirement('ORG-FEAT-04'),
    async ({ applicationPage, org }) => {
      const app = await org.toLookAt.application({ grants: ['refresh_token'] });
      await applicationPage.open(app);
      await applicationPage.generalSettings.edit();
      const { refreshToken } = applicationPage.generalSettings;
      await expect(refreshToken.heading).toBeVisible();
      await expect(refreshToken.rotating).toBeEnabled();
      await expect(refreshToken.persistent).toBeEnabled();
    },
  );
});
