import type { BrowserContext } from '@playwright/test';
import { skins } from '../../../embedded-org/index.ts';
import { AdminSession } from '../../../fixtures/live/admin-session.ts';
import type { ConsolePage } from '../../../pages/index.ts';
import { ApplicationsPage, AuthorizationServersPage, words } from '../../../pages/index.ts';
import type { ConsoleOfOrg } from './console-of-org.ts';
import { expect, test } from './console-of-org.ts';

/** A console whose administrator is in already, and is attended to. */
const consoleFor = async (
  context: BrowserContext,
  { org, plan }: ConsoleOfOrg,
): Promise<ConsolePage> => {
  await context.addCookies(org.adminSession('admin'));
  const page = await context.newPage();
  new AdminSession(plan).accompany(page);
  return {
    page,
    adminUrl: org.adminUrl,
    generation: 'C',
    words: words.C,
    foundBy: () => undefined,
  };
};

for (const skin of skins)
  test.describe(`a console in ${skin} that asks again on the way to where a press leads`, () => {
    test.use({ options: { skin, consoleVariations: ['authenticator-is-asked-again'] } });

    test('shows what the menu leads to', async ({ context, live }) => {
      const list = new ApplicationsPage(await consoleFor(context, live));
      await list.openMenu();
      await list.chooseFromMenu();
      await expect(list.heading).toBeVisible();
    });

    test('shows the form that the choice of a kind leads to', async ({ context, live }) => {
      const list = new ApplicationsPage(await consoleFor(context, live));
      await list.open();
      const dialog = await list.createAppIntegration();
      await dialog.choose('web');
      const form = await dialog.goOn('web');
      await expect(form.heading).toBeVisible();
    });

    test('shows the authorization server that its pencil leads to', async ({ context, live }) => {
      const servers = new AuthorizationServersPage(await consoleFor(context, live));
      await servers.open();
      const opened = await servers.pressPencil({ name: 'default' });
      await expect(opened.accessPoliciesTab).toBeVisible();
    });

    test('shows the application that Save leads to, which is made once', async ({
      context,
      live,
    }) => {
      const form = await new ApplicationsPage(await consoleFor(context, live)).openNewApplication(
        'web',
      );
      await form.name.write('Some Application');
      const created = await form.pressSave();
      await expect(created.headed('Some Application')).toBeVisible();
      const found = (await live.api('GET', '/apps?q=Some%20Application')) as unknown[];
      expect(found).toHaveLength(1);
    });
  });
