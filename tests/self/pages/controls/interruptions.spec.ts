import { expect, test } from '@playwright/test';
import { startOrg } from '../../../../embedded-org/index.ts';
import type { ConsoleVariation } from '../../../../embedded-org/index.ts';
import { collectFindings } from '../../../../fixtures/found-by.ts';
import type { Finding } from '../../../../fixtures/found-by.ts';
import { Copyable } from '../../../../pages/controls/copyable.ts';
import { untold } from '../../../../pages/controls/found-by.ts';
import { AccountPage, dismissInterruptions, words } from '../../../../pages/index.ts';

/** What each interruption is called in the report, and whether it comes by itself. */
const interruptions: Partial<Record<ConsoleVariation, readonly [name: string, comes: boolean]>> = {
  'idle-warning-interrupts': ['warning that the session ends', true],
  'tour-overlay-interrupts': ['tour of the product', true],
  'consent-banner-interrupts': ['question about cookies', true],
  'free-trial-interrupts': ['notice of the free trial', true],
  'step-up-opens-a-tab': ['step-up', false],
};

test.describe('what gets in the way', () => {
  for (const [variation, [name, comes]] of Object.entries(interruptions))
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
      // Some come after a while, and are sent away by whatever is looked for next.
      if (comes)
        await expect(async () => {
          await account.heading.waitFor();
          expect(findings.map(({ control }) => control)).toContain(name);
        }).toPass();
      await account.embeddedWidgetSignIn.enableInteractionCode();
      await expect(account.embeddedWidgetSignIn.interactionCode).toBeChecked();
      expect(findings.map(({ control }) => control)).toContain(name);
    });

  test('is waited for no longer where it goes by itself, and not told', async ({ page }) => {
    // Its button never stands still, so that nobody can press it.
    await page.setContent(`
      <style>
        @keyframes swing { to { transform: translateX(200px) } }
        #pendo-base { position: fixed; inset: 0 }
        #pendo-base button { animation: swing 1s infinite alternate }
      </style>
      <button id="go">Go</button>
      <div id="pendo-base" role="dialog"><button>Close</button></div>`);
    const findings: Finding[] = [];
    await dismissInterruptions(page, collectFindings(page, findings));
    await page.evaluate(() => {
      setTimeout(() => document.querySelector('#pendo-base')?.remove(), 1_500);
    });
    await page.locator('#go').click({ timeout: 8_000 });
    expect(findings).toEqual([]);
  });

  test('does not keep a value from being read, however slowly it goes', async ({ page }) => {
    await page.setContent(`
      <form><label>Client ID</label> <b>0oa1sample</b><button type="button">Copy to Clipboard</button></form>
      <div id="pendo-base" role="dialog" style="position: fixed; inset: 0">
        <button onclick="setTimeout(() => document.querySelector('#pendo-base').remove(), 1500)">Close</button>
      </div>`);
    await dismissInterruptions(page, untold);
    const form = page.locator('form');
    const clientId = new Copyable(
      form,
      form.getByText('Client ID'),
      form.locator('input'),
      'Copy to Clipboard',
      untold,
    );
    expect(await clientId.read()).toBe('0oa1sample');
  });

  test('is left alone once the page is closed', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent(`
      <button id="go">Go</button>
      <div id="pendo-base" role="dialog" style="position: fixed; inset: 0">
        <button>Close</button>
      </div>`);
    let closed: Promise<void> | undefined;
    // Of what is on the list, the next would be looked for.
    await dismissInterruptions(page, () => {
      closed = context.close({ reason: 'Test ended.' });
    });
    await expect(page.locator('#go').click()).rejects.toThrow('Test ended.');
    // An error that nobody waits for would fail the test.
    await closed;
  });
});
