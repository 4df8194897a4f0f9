import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { EmbeddedOrg, OrgOptions } from '../../../embedded-org/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';
import { ApplicationsPage, generations, hearOfMaking, words } from '../../../pages/index.ts';
import type { Generation } from '../../../pages/index.ts';
import { NewApplicationPage } from '../../../pages/admin-console/applications/new-application-page.ts';
import { RefusedByOrg } from '../../../pages/controls/form.ts';
import { rejection, stage } from './controls/stage.ts';

const both = ['applications-and-resources', 'create-app-integration-menu'] as const;

/** The list of applications of an org whose administrator is signed in. */
const listOf = async (
  page: Page,
  org: EmbeddedOrg,
  generation: Generation,
): Promise<ApplicationsPage> => {
  await page.context().addCookies(org.adminSession());
  return new ApplicationsPage({
    page,
    adminUrl: org.adminUrl,
    generation,
    words: words[generation],
    foundBy: () => undefined,
  });
};

const consoles: readonly { readonly name: string; readonly options: OrgOptions }[] = [
  ...generations.map((generation) => ({
    name: `generation ${generation}`,
    options: { generation },
  })),
  { name: 'generation C with its variations', options: { consoleVariations: both } },
];

test.describe('The page objects of Create App Integration', () => {
  for (const { name, options } of consoles) {
    const generation = options.generation ?? 'C';

    test(`find the list by the menu in ${name}`, async ({ page }) => {
      await using org = await startOrg(options);
      const list = await listOf(page, org, generation);

      await list.openMenu();
      await list.chooseFromMenu();
      await expect(list.heading).toBeVisible();
    });

    test(`begin each kind of application in ${name}`, async ({ page }) => {
      await using org = await startOrg(options);
      const list = await listOf(page, org, generation);

      for (const kind of ['web', 'browser', 'native'] as const) {
        const form = await list.walkToNewApplication(kind);
        await expect(form.heading).toBeVisible();
        await expect(form.signInRedirectUris.rows).toBeVisible();
      }
    });

    test(`say what is about to be made before they save in ${name}`, async ({ page }) => {
      await using org = await startOrg(options);
      const list = await listOf(page, org, generation);
      const told: string[] = [];
      let requests = 0;
      page.on('request', (request) => (requests += request.method() === 'POST' ? 1 : 0));
      hearOfMaking(page.context(), (made) => told.push(`${made.kind} ${made.name} ${requests}`));

      const form = await list.walkToNewApplication('web');
      const proposed = await form.name.read();
      requests = 0;
      await form.save();

      expect(proposed).not.toBe('');
      expect(told).toEqual([`application ${proposed} 0`]);
      expect(requests).toBeGreaterThan(0);
    });

    test(`come to the grant types of a new application in ${name}`, async ({ page }) => {
      await using org = await startOrg({ ...options, seed: { interactionCode: true } });
      const list = await listOf(page, org, generation);

      const grants = await list.grantsOfNewApplication('browser');
      await grants.showAll();
      await expect(grants.box('interaction_code')).toBeEnabled();
    });
  }

  test('tell a form that stays as it is, and does not say why', async ({ page }) => {
    const { console } = await stage(
      page,
      `<h1>New Web App Integration</h1><form><h2>General Settings</h2>
       <label>App integration name <input value="Shop"></label>
       <input type="button" value="Save"></form>`,
    );
    const error = await rejection(new NewApplicationPage(console, 'web').save());
    expect(error).toBeInstanceOf(RefusedByOrg);
    expect(error.message).toContain('the form neither went away nor said why');
  });
});
