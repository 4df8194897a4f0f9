import { expect, test } from '@playwright/test';
import type { OrgOptions } from '../../../../embedded-org/index.ts';
import { skins, startOrg } from '../../../../embedded-org/index.ts';
import { collectFindings } from '../../../../fixtures/found-by.ts';
import type { Finding } from '../../../../fixtures/found-by.ts';
import {
  AccountPage,
  ApplicationsPage,
  AuthorizationServersPage,
  FeaturesPage,
  TrustedOriginsPage,
  dismissInterruptions,
  readGeneration,
  words,
} from '../../../../pages/index.ts';
import type { ConsolePage } from '../../../../pages/index.ts';

interface Case {
  readonly options: OrgOptions;
  /** Controls that have to be found by a second choice there. */
  readonly told: readonly string[];
}

const cases: readonly Case[] = [
  ...skins.map((skin) => ({ options: { skin }, told: [] })),
  {
    options: {
      consoleVariations: ['boxes-hear-only-real-keys', 'uris-are-added-by-add-another'],
    },
    told: ['Name', 'Origin URL', 'Base URI', 'Add URI', 'Initiate login URI'],
  },
];

test.describe('The controls', () => {
  // One org for all of a console: each step takes up a screen of its own.
  test.setTimeout(120_000);

  for (const { options, told } of cases)
    test(`work, and are found by ${told.length === 0 ? 'the first choice' : 'a lower one'}, in a console made with ${JSON.stringify(options)}`, async ({
      page,
    }) => {
      await using org = await startOrg(options);
      await page.context().addCookies(org.adminSession());
      const findings: Finding[] = [];
      const foundBy = collectFindings(page, findings);
      await dismissInterruptions(page, foundBy);
      const console: ConsolePage = {
        page,
        adminUrl: org.adminUrl,
        generation: 'C',
        words: words.C,
        foundBy,
      };

      await test.step('panel, checkbox', async () => {
        const { embeddedWidgetSignIn: panel, ...account } = new AccountPage(console);
        await new AccountPage(console).open();
        await panel.enableInteractionCode();
        await expect(account.heading).toBeVisible();
        await expect(panel.interactionCode).toBeChecked();
        await panel.edit();
        await panel.clear();
        await panel.cancel();
        await expect(panel.interactionCode).toBeChecked();
      });

      await test.step('tab, link or button, dialog, text, table row', async () => {
        const origins = new TrustedOriginsPage(console);
        await origins.open();
        await origins.showTab();
        const draft = { name: 'Shop', origin: 'https://shop.example.com' };
        expect(await origins.tryToAdd(draft)).toBe('saved');
        await expect(origins.row('Shop')).toContainText(draft.origin);
        await origins.delete('Shop');
        await expect(origins.row('Shop')).toBeHidden();
      });

      await test.step('menu, radio, list of URIs, number, choice', async () => {
        const form = await new ApplicationsPage(console).walkToNewApplication('web');
        await form.baseUris.writeAll(['https://a.example.com', 'https://b.example.com']);
        await form.grants.select('refresh_token');
        const { generalSettings: settings } = await form.save();
        await settings.edit();
        await settings.refreshToken.chooseRotation();
        await settings.refreshToken.gracePeriod.write(45);
        await settings.login.letOktaStart();
        await settings.login.initiateLoginUri.write('https://shop.example.com/start');
        await settings.save();
        await settings.edit();
        await expect(settings.refreshToken.gracePeriod.input).toHaveValue('45');
        expect(await settings.login.initiateLoginUri.read()).toBe('https://shop.example.com/start');
        await settings.cancel();
      });

      await test.step('pencil, grants', async () => {
        const servers = new AuthorizationServersPage(console);
        await servers.open();
        const server = await servers.edit({ name: 'default' });
        await server.showAccessPolicies();
        const rule = await server.editRule('Default Policy Rule');
        await rule.grants.showAll();
        await rule.cancel();
      });

      await test.step('switch', async () => {
        const features = new FeaturesPage(console);
        await features.open();
        await features.earlyAccess.enable('Android Device Trust');
        await expect(features.earlyAccess.box('Android Device Trust')).toBeChecked();
      });

      expect(new Set(findings.map(({ control }) => control))).toEqual(new Set(told));
      expect(await readGeneration(page, org.adminUrl)).toBe('C');
    });
});
