import { expect, requirement, test, withStatus } from '../../../../fixtures/index.ts';

test.use({ level: 'disrupt' });

test.describe('Settings > Features', () => {
  test(
    'enables an Early Access feature for the org, disables it, and enables it again',
    requirement('ORG-FEAT-03'),
    async ({ featuresPage, org }) => {
      const { id, name } = await org.features.someEarlyAccess();
      const before = await org.features.enabled();
      const whole = await org.configuration();
      await featuresPage.open();
      const { earlyAccess } = featuresPage;
      await expect(earlyAccess.heading).toBeVisible();
      await expect(earlyAccess.box(name)).not.toBeChecked();

      await test.step('enable: this feature alone', async () => {
        await earlyAccess.enable(name);
        await expect.poll(() => org.features.enabled()).toEqual(new Set([...before, name]));
        expect(await org.configuration()).toEqual(withStatus(whole, id, 'ENABLED'));
        await featuresPage.reload();
        await expect(earlyAccess.box(name)).toBeChecked();
      });

      await test.step('disable: the whole org is as it was', async () => {
        await earlyAccess.disable(name);
        await expect.poll(() => org.features.enabled()).toEqual(before);
        expect(await org.configuration()).toEqual(whole);
        await featuresPage.reload();
        await expect(earlyAccess.box(name)).not.toBeChecked();
      });

      await test.step('enable again', async () => {
        await earlyAccess.enable(name);
        await expect.poll(() => org.features.enabled()).toEqual(new Set([...before, name]));
      });
    },
  );
});
