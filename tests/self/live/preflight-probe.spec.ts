import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { startOrg } from '../../../embedded-org/index.ts';
import { tokenAccess } from '../../../fixtures/api-access.ts';
import { probeConsole } from '../../../fixtures/live/probe/probe-console.ts';
import type { ProbeReport } from '../../../fixtures/live/probe/probe-report.ts';
import { ReadingOnly } from '../../../fixtures/live/reading-only.ts';
import { WithoutNames } from '../../../fixtures/live/probe/without-names.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';
import { words } from '../../../pages/index.ts';
import { signInToConsole } from '../commands/sign-in-to-console.ts';
import type { StartedOrg } from './live-variables.ts';
import { OrgProxy } from './org-proxy.ts';
import { asLiveOrg } from './preflight-stage.ts';
import { isSafe, isSignIn, told } from './what-was-asked.ts';

const probe = (page: Page, org: StartedOrg): Promise<ProbeReport> =>
  probeConsole({
    org: asLiveOrg(org),
    api: new ManagementApi(tokenAccess(org.orgUrl, org.apiToken)),
    now: Date.now,
    // Of another generation than it may have: the probe finds out by itself.
    console: {
      page,
      adminUrl: org.adminUrl,
      generation: 'C',
      words: words.C,
      foundBy: () => undefined,
    },
  });

test.describe('the probe of a console', () => {
  test('walks every screen, only reads, and keeps the org’s names to itself', async ({ page }) => {
    // A walk through fifteen screens.
    test.slow();
    await using org = await startOrg({
      seed: {
        interactionCode: true,
        applications: [
          {
            label: 'Wolpertinger Portal',
            type: 'web',
            redirectUris: ['https://portal.wolpertinger.example/callback'],
          },
        ],
        trustedOrigins: [{ name: 'Wolpertinger Shop', origin: 'https://shop.example' }],
      },
    });
    await using proxy = await OrgProxy.before(org);
    await signInToConsole(page, proxy);
    const report = await probe(page, proxy);

    const writing = proxy.calls.filter((call) => !isSafe(call));
    expect(writing.filter((call) => !isSignIn(call)).map(told)).toEqual([]);
    expect(writing.length).toBeGreaterThan(0);
    const asked = proxy.calls.map(told);
    expect(asked.filter((call) => call.startsWith('GET admin /')).length).toBeGreaterThan(15);
    expect(asked.some((call) => call.startsWith('GET org /api/v1/'))).toBe(true);
    expect(report.stopped).toEqual([]);

    expect(report.console).toMatchObject({ generation: 'C', version: '2026.07.2 E' });
    expect(report.console.variations).toEqual([]);
    expect(report.screens.map(({ name }) => name)).toEqual([
      'menu',
      'Settings > Account',
      'Settings > Account, in edit mode',
      'Settings > Features',
      'Applications > Applications',
      'Create App Integration',
      'New Web App Integration',
      'application > General',
      'application > General, General Settings in edit mode',
      'Security > API > Authorization Servers',
      'authorization server > Access Policies',
      'Edit Rule',
      'Add Rule',
      'Security > API > Trusted Origins',
      'Add Origin',
    ]);
    expect(report.screens.flatMap(({ problem }) => problem ?? [])).toEqual([]);

    const text = JSON.stringify(report);
    expect(text).toContain('‹application-');
    expect(text).toContain('Client Credentials');
    for (const own of ['Wolpertinger', 'super.admin', 'shop.example', new URL(proxy.orgUrl).host])
      expect(text).not.toContain(own);
  });

  test('tells in what a console differs', async ({ page }) => {
    test.slow();
    await using org = await startOrg({
      generation: 'A',
      skin: 'odyssey',
      consoleVariations: ['applications-and-resources'],
      mutant: 'general-settings-have-no-edit',
    });
    await page.context().addCookies(org.adminSession());
    const report = await probe(page, org);
    expect(report.console.generation).toBe('A');
    expect(report.console.technology).toMatch(/^Odyssey \(MUI\) \d+/);
    expect(report.console.variations).toEqual(
      expect.arrayContaining([
        '«application > General» has no Edit of General Settings.',
        '«application > General, General Settings in edit mode» could not be opened.',
      ]),
    );
    const [screen] = report.screens.filter(({ isReached }) => !isReached);
    expect(screen?.problem).toContain('The link or button «Edit» of panel «General Settings»');
    expect(screen?.snapshot).toContain('heading "General Settings');
    expect(report.screens.map(({ name }) => name)).toContain('Create New App');
  });

  test('lets nothing through that is not reading', async ({ page }) => {
    await using org = await startOrg();
    await page.context().addCookies(org.adminSession());
    await page.goto(`${org.adminUrl}/admin/settings/account`);
    const token = (await page.locator('#_xsrfToken').textContent()) ?? '';
    const save = (): Promise<boolean> =>
      page.evaluate(async (xsrfToken) => {
        const answer = await fetch('/admin/api/v1/embedded-login-settings', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'X-Okta-XsrfToken': xsrfToken },
          body: '{"embeddedLoginSupport":true}',
        }).catch(() => undefined);
        return answer?.ok ?? false;
      }, token);
    const hosts = [new URL(org.adminUrl).host];
    {
      await using guard = await ReadingOnly.of(page.context(), hosts);
      expect(await save()).toBe(false);
      expect(guard.stopped).toEqual(['POST /admin/api/v1/embedded-login-settings']);
    }
    // Without it, the same would have been saved.
    expect(await save()).toBe(true);
  });
});

test.describe('a text without an org’s own names', () => {
  const texts = new WithoutNames(
    [
      { name: 'Payroll', kind: 'application' },
      { name: 'Payroll "New"', kind: 'application' },
      { name: 'default', kind: 'authorization server' },
      { name: 'Account', kind: 'application' },
      { name: 'Ada', kind: 'user' },
      { name: 'Admin', kind: 'user' },
    ],
    ['Account', 'Sign-in redirect URIs'],
  );

  for (const [before, after] of [
    ['link "Payroll"', 'link "‹application-1›"'],
    ['link "Payroll \\"New\\""', 'link "‹application-2›"'],
    ['heading "Account" Payrolls', 'heading "Account" Payrolls'],
    ['server default of Ada, Okta Admin Console', 'server default of ‹user-1›, Okta Admin Console'],
    ['ada.builder@embedded.example', '‹e-mail›'],
    ['/admin/oauth2/as/ausabcdefghij0KLMNO1', '/admin/oauth2/as/‹id›'],
    ['to https://intranet.example/a?b=c now', 'to ‹address› now'],
    ['myapp://callback', '‹address›'],
    ['https://help.okta.com/oie/topic', 'https://help.okta.com/oie/topic'],
    ['call +49 (30) 1234567', 'call ‹number›'],
    ['Version 2026.07.2 E, 45 of 60 seconds', 'Version 2026.07.2 E, 45 of 60 seconds'],
  ] as const)
    test(`says of «${before}»: «${after}»`, () => {
      expect(texts.in(before)).toBe(after);
    });
});
