import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.describe('Settings > Account > Embedded widget sign-in support > super administrator', () => {
  test('can change the setting', requirement('ORG-IC-12'), async ({ accountPage, org }) => {
    expect(await accountPage.tryToSwitch('on')).toBe('saved');
    const grants = ['authorization_code', 'interaction_code'];
    expect(await org.requestApplication('web', grants)).toMatchObject({ status: 200 });
    expect((await org.holders('interaction_code')).applications).not.toEqual([]);
  });
});
