import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'disrupt', given: { interactionCode: 'off' } });

test.describe('Settings > Account > Embedded widget sign-in support > super administrator', () => {
  test('can change the setting', requirement('ORG-IC-12'), async ({ accountPage, org }) => {
    expect(await accountPage.tryToSwitch('on')).toBe('saved');
    const grants = ['authorization_code', 'interaction_code'];
    expect(await org.requestApplication('web', grants)).toMatchObject({ status: 200 });
    expect((await org.holders('interaction_code')).applications).not.toEqual([]);

    await test.step('also past the console, where the server refuses others: off and on', async () => {
      expect(await accountPage.server.switch('off')).toBe(true);
      expect((await org.holders('interaction_code')).applications).toEqual([]);
      expect(await accountPage.server.switch('on')).toBe(true);
      expect(await org.requestApplication('web', grants)).toMatchObject({ status: 200 });
      expect((await org.holders('interaction_code')).applications).not.toEqual([]);
    });
  });
});
