import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ administrator: 'lesser administrator' });

test.describe('Settings > Account > Embedded widget sign-in support > lesser administrator', () => {
  test('cannot change the setting', requirement('ORG-IC-13'), async ({ accountPage, org }) => {
    expect(await accountPage.tryToEnableInteractionCode()).not.toBe('saved');
    await org.requestApplication('web', ['authorization_code', 'interaction_code']);
    expect((await org.holders('interaction_code')).applications).toEqual([]);
  });
});
