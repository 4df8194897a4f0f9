import { expect, test } from '@playwright/test';
import { startOrg } from '../../../../embedded-org/index.ts';
import type { ConsoleVariation } from '../../../../embedded-org/index.ts';
import { collectFindings } from '../../../../fixtures/found-by.ts';
import type { Finding } from '../../../../fixtures/found-by.ts';
import { AccountPage, dismissInterruptions, words } from '../../../../pages/index.ts';

/** What each interruption is called in the report. */
const interruptions: Partial<Record<ConsoleVariation, string>> = {
  'idle-warning-interrupts': 'warning that the session ends',
  'tour-overlay-interrupts': 'tour of the product',
  'consent-banner-interrupts': 'question about cookies',
  'free-trial-interrupts': 'notice of the free trial',
  'step-up-opens-a-tab': 'step-up',
};

test.describe('what gets in the way', () => {
  for (const [variation, name] of Object.entries(interruptions))
    test(`is sent away and told: ${name}`, async ({ page }) => {
      await using org = await startOrg({
        consoleVariations: [variation as ConsoleVariation],
      });
      await page.context().addCookies(org.adminSession());
      await page.setViewportSize({ width: 900, height: 420 });
      const findings: Finding[] = [];
      const foundBy = collectFindings(page, findings);
      await dismissInterruptions(page, foundBy);
      const account = new AccountPage({
        page,
        adminUrl: org.adminUrl,
        generation: 'C',
        words: words.C,
        foundBy,
      });

      await account.open();
      // The idle warning comes after a while.
      for (const wanted of ['on', 'off', 'on'] as const)
        expect(await account.tryToSwitch(wanted)).toBe('saved');
      expect(findings.map(({ control }) => control)).toContain(name);
    });
});
