import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({
  level: 'disrupt',
  administrator: 'lesser administrator',
  given: { interactionCode: 'on' },
});

test.describe('Settings > Account > Embedded widget sign-in support > lesser administrator', () => {
  test('cannot switch the grant off', requirement('ORG-IC-13'), async ({ accountPage, org }) => {
    const app = await org.createApplication({ grants: ['interaction_code'] });
    await accountPage.openMenu();
    await expect(accountPage.menuEntry).toBeVisible();
    expect(await accountPage.tryToSwitch('off')).not.toBe('saved');
    expect(await accountPage.server.switch('off')).toBe(false);
    await expect(app).toHoldGrant('interaction_code');
    expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn();
  });
});
