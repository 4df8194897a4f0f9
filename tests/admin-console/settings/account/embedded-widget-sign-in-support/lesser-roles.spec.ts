import { expect, requirement, test } from '../../../../../fixtures/index.ts';

const grants = ['authorization_code', 'interaction_code'];

// Somebody is made an administrator, and tries to switch for the whole org.
test.use({ level: 'disrupt', given: { interactionCode: 'off' } });

test.describe('Settings > Account > Embedded widget sign-in support > lesser roles', () => {
  test(
    'an application administrator, who is let into the console, cannot switch the grant on',
    requirement('ORG-IC-13'),
    async ({ org, visitor }) => {
      const { adminConsole } = visitor;
      const administrator = await org.createAdministrator('APP_ADMIN');
      await adminConsole.goTo();
      await visitor.signIn(administrator);
      await expect(adminConsole.applications).toBeVisible();

      expect(await adminConsole.account.tryToSwitch('on')).not.toBe('saved');
      expect(await adminConsole.settings.switch('on')).toBe(false);
      await org.requestApplication('web', grants);
      expect((await org.holders('interaction_code')).applications).toEqual([]);
    },
  );
});
