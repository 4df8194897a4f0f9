import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'observe', given: { interactionCode: 'on' } });

test.describe('Applications > Applications > an application > General > General Settings > Grant type', () => {
  test(
    'labels the list of grants «Allowed grant types» in the console of 2020',
    requirement('APP-SET-07'),
    async ({ applicationPage, org }) => {
      await applicationPage.open(await org.toLookAt.application());
      const { grantsUnderTheirLabel } = applicationPage.generalSettings;
      await expect(grantsUnderTheirLabel.box('authorization_code')).toBeVisible();
      await expect(grantsUnderTheirLabel.box('refresh_token')).toBeVisible();
    },
  );

  test(
    'labels the list of grants «Grant type» in the console since 2021',
    requirement('APP-SET-08'),
    async ({ applicationPage, org }) => {
      await applicationPage.open(await org.toLookAt.application());
      const { grantsUnderTheirLabel } = applicationPage.generalSettings;
      await expect(grantsUnderTheirLabel.box('authorization_code')).toBeVisible();
      await expect(grantsUnderTheirLabel.box('refresh_token')).toBeVisible();
    },
  );

  test(
    'has a set «Client acting on behalf of a user» in the console until 2024',
    requirement('APP-SET-09'),
    async ({ applicationPage, org }) => {
      const { grants } = applicationPage.generalSettings;
      await applicationPage.open(await org.toLookAt.application());
      await grants.showAll();
      await expect(grants.setOfInteractionCode).toBeVisible();
    },
  );

  test(
    'has the checkbox Interaction Code in its set',
    requirement('APP-SET-10'),
    async ({ applicationPage, org }) => {
      const { generalSettings } = applicationPage;
      await applicationPage.open(await org.toLookAt.application());
      await generalSettings.edit();
      await generalSettings.grants.showAll();
      await expect(generalSettings.grants.setOfInteractionCode).toBeVisible();
      await expect(generalSettings.grants.interactionCodeInItsSet).toBeEnabled();
    },
  );
});
