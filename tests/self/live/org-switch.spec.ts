import { expect, test } from '@playwright/test';
import { startOrg } from '../../../embedded-org/index.ts';
import { consoleOrgSwitch } from '../../../fixtures/live/org-switch.ts';
import { words } from '../../../pages/index.ts';

test.describe('the switch of an org, in the console', () => {
  test('is read, moved, and read again', async ({ page }) => {
    await using org = await startOrg({ seed: { interactionCode: true } });
    await page.context().addCookies(org.adminSession());
    let opened = 0;
    const orgSwitch = consoleOrgSwitch(() => {
      opened += 1;
      const { adminUrl } = org;
      return Promise.resolve({
        page,
        adminUrl,
        generation: 'C',
        words: words.C,
        foundBy: () => undefined,
      });
    });
    expect(await orgSwitch.read()).toBe(true);
    await orgSwitch.set(false);
    expect(await orgSwitch.read()).toBe(false);
    await orgSwitch.set(false);
    expect(opened).toBe(4);
  });
});
