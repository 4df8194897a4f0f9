import { expect, requirement, test } from '../../../../fixtures/index.ts';

test.describe('Settings > Features > refresh token rotation, while it is a feature', () => {
  test.use({ level: 'observe', given: { rotation: 'feature off' } });

  test(
    'is listed among the Early Access features',
    requirement('ORG-FEAT-01'),
    async ({ featuresPage, org }) => {
      const rotation = await org.features.rotation();
      expect(rotation).toMatchObject({ stage: { value: 'EA' } });
      await featuresPage.open();
      await expect(featuresPage.earlyAccess.heading).toBeVisible();
      await expect(featuresPage.earlyAccess.box(String(rotation?.name))).toBeVisible();
    },
  );
});

test.describe('Settings > Features > refresh token rotation, while it is a feature > applications', () => {
  test.use({ level: 'disrupt', given: { rotation: 'feature off' } });

  test(
    'has to be on for the choice of refresh token behavior to be offered',
    requirement('ORG-FEAT-04'),
    async ({ applicationPage, featuresPage, org }) => {
      const name = String((await org.features.rotation())?.name);
      const app = await org.createApplication({ grants: ['refresh_token'] });
      const before = await org.configuration();
      const { grants, refreshToken } = applicationPage.generalSettings;

      await test.step('off: the grant, but no choice', async () => {
        await applicationPage.open(app);
        await applicationPage.generalSettings.edit();
        await expect(grants.box('refresh_token')).toBeChecked();
        await expect(refreshToken.heading).toBeHidden();
        await expect(refreshToken.rotating).toBeHidden();
      });

      await test.step('on: the choice', async () => {
        await featuresPage.open();
        await featuresPage.earlyAccess.enable(name);
        await expect.poll(() => org.features.enabled()).toContain(name);
        await applicationPage.open(app);
        await applicationPage.generalSettings.edit();
        await expect(refreshToken.heading).toBeVisible();
        await expect(refreshToken.rotating).toBeEnabled();
        await expect(refreshToken.persistent).toBeEnabled();
      });

      await test.step('off again: no choice, and the whole org as it was', async () => {
        await featuresPage.open();
        await featuresPage.earlyAccess.disable(name);
        await expect.poll(() => org.configuration()).toEqual(before);
        await applicationPage.open(app);
        await applicationPage.generalSettings.edit();
        await expect(grants.box('refresh_token')).toBeChecked();
        await expect(refreshToken.heading).toBeHidden();
        await expect(refreshToken.rotating).toBeHidden();
      });
    },
  );
});
