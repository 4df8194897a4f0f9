import { expect, requirement, test } from '../../../../../fixtures/index.ts';

const grants = ['authorization_code', 'interaction_code'];

test.use({
  level: 'disrupt',
  administrator: 'lesser administrator',
  given: { interactionCode: 'off' },
});

test.describe('Settings > Account > Embedded widget sign-in support > lesser administrator', () => {
  test(
    'cannot switch the grant on, neither in the console nor past it at its server',
    requirement('ORG-IC-13'),
    async ({ accountPage, org }) => {
      await accountPage.openMenu();
      await expect(accountPage.menuEntry).toBeVisible();
      expect(await accountPage.tryToSwitch('on')).not.toBe('saved');
      expect(await accountPage.server.switch('on')).toBe(false);
      await org.requestApplication('web', grants);
      expect((await org.holders('interaction_code')).applications).toEqual([]);
    },
  );
});
