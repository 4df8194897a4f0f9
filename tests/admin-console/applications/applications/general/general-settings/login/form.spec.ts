import { expect, requirement, test } from '../../../../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Applications > Applications > an application > General > General Settings > LOGIN > form', () => {
  test(
    'has a box «Initiate login URI»',
    requirement('APP-LOGIN-03'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      await applicationPage.open(await org.toLookAt.application());
      await generalSettings.edit();
      await expect(generalSettings.login.heading).toBeVisible();
      await expect(generalSettings.login.initiateLoginUri.input).toBeEditable();
      await generalSettings.cancel();
    },
  );
});
