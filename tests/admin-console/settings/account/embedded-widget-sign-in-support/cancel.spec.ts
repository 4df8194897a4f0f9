import { expect, requirement, test } from '../../../../../fixtures/index.ts';

// Where Cancel does not cancel, the whole org is without the grant.
test.use({ level: 'disrupt', given: { interactionCode: 'on' } });

test.describe('Settings > Account > Embedded widget sign-in support > without Save', () => {
  test('changes nothing on Cancel', requirement('ORG-IC-06'), async ({ accountPage, org }) => {
    const app = await org.createApplication({ grants: ['interaction_code'] });
    await accountPage.open();
    const { embeddedWidgetSignIn: panel } = accountPage;
    await expect(panel.interactionCode).toBeChecked();

    await panel.edit();
    await panel.clear();
    await panel.cancel();

    await expect(panel.interactionCode).toBeChecked();
    await accountPage.reload();
    await expect(panel.interactionCode).toBeChecked();
    await expect(app).toHoldGrant('interaction_code');
  });

  test(
    'changes nothing when the screen is left in edit mode',
    requirement('ORG-IC-06'),
    async ({ accountPage, org }) => {
      const app = await org.createApplication({ grants: ['interaction_code'] });
      await accountPage.open();
      const { embeddedWidgetSignIn: panel } = accountPage;

      await panel.edit();
      await panel.clear();
      await accountPage.open();

      await expect(panel.interactionCode).toBeChecked();
      await expect(app).toHoldGrant('interaction_code');
    },
  );
});
