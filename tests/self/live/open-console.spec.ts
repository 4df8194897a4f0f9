import type { Browser } from '@playwright/test';
import { openConsole } from '../../../fixtures/live/open-console.ts';
import type { FoundBy, Dismissed } from '../../../pages/index.ts';
import {
  AccountPage,
  ApplicationsPage,
  AuthorizationServerPage,
  FeaturesPage,
} from '../../../pages/index.ts';
import type { ConsoleOfOrg } from './console-of-org.ts';
import { expect, test } from './console-of-org.ts';

/** A console with what its controls tell. */
const openFor = async (browser: Browser, live: ConsoleOfOrg) => {
  const told: (FoundBy | Dismissed)[] = [];
  const console = await openConsole(browser, {
    ...live.plan,
    generation: 'C',
    foundBy: (entry) => told.push(entry),
  });
  return { console, told };
};

const isOn = async (live: ConsoleOfOrg): Promise<boolean> => {
  const { adminUrl, apiToken } = live.org;
  const response = await fetch(`${adminUrl}/admin/api/v1/embedded-login-settings`, {
    headers: { authorization: `SSWS ${apiToken}` },
  });
  return ((await response.json()) as { embeddedLoginSupport: boolean }).embeddedLoginSupport;
};

test.describe('a console that is opened for a command', () => {
  test('is of the generation that the console shows', async ({ browser, live }) => {
    await using console = await openConsole(browser, live.plan);
    expect(console.generation).toBe('C');
    const page = new AccountPage(console);
    await page.open();
    await expect(page.heading).toBeVisible();
  });

  test('is closed where nobody can sign in', async ({ browser, live }) => {
    const credentials = { ...live.org.admin, password: 'wrong' };
    const opening = openConsole(browser, { ...live.plan, credentials });
    await expect(opening).rejects.toThrow('refuses the user name or the password');
    expect(browser.contexts()).toEqual([]);
  });
});

for (const skin of ['courage', 'legacy'] as const)
  test.describe(`a session that ends in the middle of the work, in ${skin}`, () => {
    test.use({ options: { skin } });

    test('before a screen is opened: it opens nevertheless', async ({ browser, live }) => {
      const { console } = await openFor(browser, live);
      await using _ = console;
      const page = new AccountPage(console);
      await page.open();
      live.endSessions();
      await page.open();
      await expect(page.heading).toBeVisible();
      live.endSessions();
      await page.reload();
      await expect(page.heading).toBeVisible();
    });

    test('before the server behind the console is asked: it answers', async ({ browser, live }) => {
      const { console } = await openFor(browser, live);
      await using _ = console;
      const page = new AccountPage(console);
      await page.open();
      live.endSessions();
      expect(await page.server.switch('on')).toBe(true);
      expect(await isOn(live)).toBe(true);
    });

    test('before a link is followed: it leads where it should', async ({ browser, live }) => {
      const { console } = await openFor(browser, live);
      await using _ = console;
      const list = new ApplicationsPage(console);
      await list.open();
      await list.openMenu();
      live.endSessions();
      await list.chooseFromMenu();
      await list.createAppIntegration();
      await expect(list.heading).toBeVisible();
    });

    test('before Save: the form is filled in once more, and saved', async ({ browser, live }) => {
      const { console, told } = await openFor(browser, live);
      await using _ = console;
      const page = new AccountPage(console);
      await page.open();
      await page.embeddedWidgetSignIn.edit();
      await page.embeddedWidgetSignIn.select();
      expect(await isOn(live)).toBe(false);
      live.endSessions();
      await page.embeddedWidgetSignIn.save();
      expect(await isOn(live)).toBe(true);
      expect(told).toContainEqual(expect.objectContaining({ control: 'sign-in' }));
      // And what was saved before the next end of a session is not done again.
      live.endSessions();
      await page.embeddedWidgetSignIn.disableInteractionCode();
      expect(await isOn(live)).toBe(false);
    });

    test('before a feature is moved: it is moved once more', async ({ browser, live }) => {
      const { console, told } = await openFor(browser, live);
      await using _ = console;
      const page = new FeaturesPage(console);
      const [feature] = (await live.api('GET', '/features')) as { name: string; id: string }[];
      const { id = '', name = '' } = feature ?? {};
      const isEnabled = async () =>
        ((await live.api('GET', `/features/${id}`)) as { status: string }).status === 'ENABLED';
      await page.open();
      const before = await isEnabled();
      live.endSessions();
      await (before ? page.earlyAccess.disable(name) : page.earlyAccess.enable(name));
      expect(await isEnabled()).toBe(!before);
      expect(told).toContainEqual(expect.objectContaining({ control: 'sign-in' }));
      // And what the org has taken is not done again after the next end of a session.
      live.endSessions();
      await (before ? page.earlyAccess.enable(name) : page.earlyAccess.disable(name));
      expect(await isEnabled()).toBe(before);
    });

    test('before a new application is saved: it is created once', async ({ browser, live }) => {
      const { console } = await openFor(browser, live);
      await using _ = console;
      const form = await new ApplicationsPage(console).walkToNewApplication('web');
      await form.name.write('Made once');
      await form.signInRedirectUris.writeOnly('http://localhost:8080/made-once');
      live.endSessions();
      const application = await form.save();
      await expect(application.headed('Made once')).toBeVisible();
      const apps = (await live.api('GET', '/apps')) as { label: string }[];
      expect(apps.filter(({ label }) => label === 'Made once')).toHaveLength(1);
    });
  });

test.describe('a question on top of a dialog', () => {
  test.use({ options: { consoleVariations: ['rules-are-saved-anyway'] } });

  test('before which the session ends is asked and affirmed once more', async ({
    browser,
    live,
  }) => {
    const { console, told } = await openFor(browser, live);
    await using _ = console;
    const servers = (await live.api('GET', '/authorizationServers')) as { id: string }[];
    const id = servers[0]?.id ?? '';
    const page = new AuthorizationServerPage(console);
    await page.openAccessPolicies({ id });
    await page.selectPolicy('Default Policy');
    const dialog = await page.addRule();
    await dialog.nameRule('Affirmed once');
    live.endSessions();
    await dialog.createRule();
    await expect(page.rule('Affirmed once')).toBeVisible();
    const sent = told.map(({ control }) => control);
    expect(sent).toContain('sign-in');
    expect(sent).toContain('question on top of «Add Rule»');
    const policies = (await live.api('GET', `/authorizationServers/${id}/policies`)) as {
      id: string;
    }[];
    const rules = (await live.api(
      'GET',
      `/authorizationServers/${id}/policies/${policies[0]?.id ?? ''}/rules`,
    )) as { name: string }[];
    expect(rules.filter(({ name }) => name === 'Affirmed once')).toHaveLength(1);
  });
});
