import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.describe('Settings > Account > Embedded widget sign-in support > super administrator', () => {
  test('can change the setting', requirement('ORG-IC-12'), async ({ accountPage, org }) => {
    expect(await accountPage.tryToEnableInteractionCode()).toBe('saved');
    const app = await org.createApplication({ grants: ['interaction_code'] });
    await expect(app).toHoldGrant('interaction_code');
  });
});
