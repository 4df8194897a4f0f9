import { expect, requirement, test } from '../../../../../fixtures/index.ts';

const grants = ['authorization_code', 'interaction_code'];

test.use({
  level: 'disrupt',
  administrator: 'lesser administrator',
  given: { interactionCode: 'off' },
});

test.describe('Settings > Account > Embedded widget sign-in support > lesser administrator', () => {
  test('cannot switch the grant on', requirement('ORG-IC-13'), async ({ accountPage, org }) => {
    await accountPage.openMenu();
    await expect(accountPage.menuEntry).toBeVisible();
    expect(await accountPage.tryToSwitch('on')).not.toBe('saved');
    await org.requestApplication('web', grants);
    expect((await org.holders('interaction_code')).applications).toEqual([]);
  });

  test(
    'is refused by the server, too, when it is asked past the console',
    requirement('ORG-IC-13'),
    async ({ accountPage, org }) => {
      await accountPage.openMenu();
      await expect(accountPage.menuEntry).toBeVisible();
      expect(await accountPage.server.switch('on')).toBe(false);
      await org.requestApplication('web', grants);
      expect((await org.holders('interaction_code')).applications).toEqual([]);
    },
  );
});
