import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

test.describe('Settings > Account > Embedded widget sign-in support > disabled > new applications', () => {
  test(
    'no new web application can be given the grant',
    requirement('ORG-IC-19'),
    async ({ accountPage, applicationsPage, org }) => {
      const before = await applicationsPage.grantsOfNewApplication('web');
      await before.showAll();
      await expect(before.box('interaction_code')).toBeVisible();

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      const after = await applicationsPage.grantsOfNewApplication('web');
      await after.showAll();
      await expect(after.box('interaction_code')).toBeHidden();
      await org.requestApplication('web', ['authorization_code', 'interaction_code']);
      expect((await org.holders('interaction_code')).applications).toEqual([]);
    },
  );

  test(
    'no new single-page application can be given the grant',
    requirement('ORG-IC-19'),
    async ({ accountPage, applicationsPage, org }) => {
      const before = await applicationsPage.grantsOfNewApplication('browser');
      await before.showAll();
      await expect(before.box('interaction_code')).toBeVisible();

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      const after = await applicationsPage.grantsOfNewApplication('browser');
      await after.showAll();
      await expect(after.box('interaction_code')).toBeHidden();
      await org.requestApplication('browser', ['authorization_code', 'interaction_code']);
      expect((await org.holders('interaction_code')).applications).toEqual([]);
    },
  );

  test(
    'no new native application can be given the grant',
    requirement('ORG-IC-19'),
    async ({ accountPage, applicationsPage, org }) => {
      const before = await applicationsPage.grantsOfNewApplication('native');
      await before.showAll();
      await expect(before.box('interaction_code')).toBeVisible();

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      const after = await applicationsPage.grantsOfNewApplication('native');
      await after.showAll();
      await expect(after.box('interaction_code')).toBeHidden();
      await org.requestApplication('native', ['authorization_code', 'interaction_code']);
      expect((await org.holders('interaction_code')).applications).toEqual([]);
    },
  );
});
