import { expect, requirement, test } from '../../../../../fixtures/index.ts';

const grants = ['authorization_code', 'interaction_code'];

// Where Cancel does not cancel, the whole org is given the grant.
test.use({ level: 'disrupt', given: { interactionCode: 'off' } });

test.describe('Settings > Account > Embedded widget sign-in support > without Save, switched off', () => {
  test('changes nothing on Cancel', requirement('ORG-IC-06'), async ({ accountPage, org }) => {
    await accountPage.open();
    const { embeddedWidgetSignIn: panel } = accountPage;
    await expect(panel.interactionCode).not.toBeChecked();

    await panel.edit();
    await panel.select();
    await panel.cancel();

    await expect(panel.interactionCode).not.toBeChecked();
    await org.requestApplication('web', grants);
    expect((await org.holders('interaction_code')).applications).toEqual([]);
  });
});
