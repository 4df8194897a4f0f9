import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ given: { interactionCode: 'on' } });

test.describe('Settings > Account > Embedded widget sign-in support > disabled > new applications', () => {
  test(
    'no new web application can be given the grant',
    requirement('ORG-IC-19'),
    async ({ accountPage, applicationsPage, org }) => {
      const before = await applicationsPage.startNewApplication('web');
      await before.grants.showAll();
      await expect(before.grants.box('interaction_code')).toBeVisible();

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      const after = await applicationsPage.startNewApplication('web');
      await after.grants.showAll();
      await expect(after.grants.box('interaction_code')).toBeHidden();
      await org.requestApplication('web', ['authorization_code', 'interaction_code']);
      expect((await org.holders('interaction_code')).applications).toEqual([]);
    },
  );

  test(
    'no new single-page application can be given the grant',
    requirement('ORG-IC-19'),
    async ({ accountPage, applicationsPage, org }) => {
      const before = await applicationsPage.startNewApplication('browser');
      await before.grants.showAll();
      await expect(before.grants.box('interaction_code')).toBeVisible();

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      const after = await applicationsPage.startNewApplication('browser');
      await after.grants.showAll();
      await expect(after.grants.box('interaction_code')).toBeHidden();
      await org.requestApplication('browser', ['authorization_code', 'interaction_code']);
      expect((await org.holders('interaction_code')).applications).toEqual([]);
    },
  );

  test(
    'no new native application can be given the grant',
    requirement('ORG-IC-19'),
    async ({ accountPage, applicationsPage, org }) => {
      const before = await applicationsPage.startNewApplication('native');
      await before.grants.showAll();
      await expect(before.grants.box('interaction_code')).toBeVisible();

      await accountPage.open();
      await accountPage.embeddedWidgetSignIn.disableInteractionCode();

      const after = await applicationsPage.startNewApplication('native');
      await after.grants.showAll();
      await expect(after.grants.box('interaction_code')).toBeHidden();
      await org.requestApplication('native', ['authorization_code', 'interaction_code']);
      expect((await org.holders('interaction_code')).applications).toEqual([]);
    },
  );
});
