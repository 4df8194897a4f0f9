import { expect, requirement, test } from '../../../../fixtures/index.ts';

test.use({ level: 'observe', given: { rotation: 'general' } });

test.describe('Settings > Features > refresh token rotation, once it is general', () => {
  test('is no feature any more', requirement('ORG-FEAT-01'), async ({ featuresPage, org }) => {
    const { name } = await org.features.someEarlyAccess();
    expect(await org.features.rotation()).toBeUndefined();
    await featuresPage.open();
    await expect(featuresPage.earlyAccess.box(name)).toBeVisible();
    await expect(featuresPage.refreshTokens).toHaveCount(0);
  });
});
