import type { Locator, Page } from '@playwright/test';
import type { ConsoleVariation } from '../../../embedded-org/index.ts';
import { makeApplication, pathOfApplication } from './console-generations.ts';
import { expect, test } from './console-test.ts';

interface Drawn {
  readonly does: string;
  readonly variation: ConsoleVariation;
  readonly shows: (page: Page) => Locator;
}

/** The ways in which Odyssey draws what another console draws by itself. */
for (const { does, variation, shows } of [
  {
    does: 'edits by a picture',
    variation: 'edit-is-a-pencil',
    shows: (page) => page.getByRole('button', { name: 'Edit' }).filter({ hasNotText: /./ }),
  },
  {
    does: 'edits by a link',
    variation: 'edit-is-a-plain-link',
    shows: (page) => page.getByRole('link', { name: 'Edit', exact: true }),
  },
  {
    does: 'shows the Client ID as text',
    variation: 'client-id-is-text',
    shows: (page) => page.getByText(/^0oa\w{17}$/),
  },
] satisfies readonly Drawn[])
  test.describe(`The skin odyssey with ${variation}`, () => {
    test.use({ options: { skin: 'odyssey', consoleVariations: [variation] } });

    test(does, async ({ page, visit }) => {
      await visit.open(pathOfApplication(await makeApplication(visit, 'web')));
      await expect(shows(page).first()).toBeVisible();
    });
  });

for (const { does, variation, shows } of [
  {
    does: 'chooses from a list of the browser',
    variation: 'selects-are-native',
    shows: (page) => page.locator('select:visible'),
  },
  {
    does: 'chooses from a menu',
    variation: 'selects-are-drop-downs',
    shows: (page) => page.getByRole('button', { name: 'App Only' }),
  },
  {
    does: 'saves at the top, too',
    variation: 'save-and-cancel-stand-twice',
    shows: (page) =>
      page.locator('form').filter({ has: page.getByRole('button', { name: 'Save' }).nth(1) }),
  },
  {
    does: 'calls the cross of an address by its name',
    variation: 'uri-crosses-are-named',
    shows: (page) => page.getByRole('button', { name: 'Remove' }),
  },
] satisfies readonly Drawn[])
  test.describe(`The skin odyssey with ${variation}`, () => {
    test.use({ options: { skin: 'odyssey', consoleVariations: [variation] } });

    test(does, async ({ page, visit }) => {
      await visit.open(pathOfApplication(await makeApplication(visit, 'web')));
      await page
        .locator('form')
        .filter({ has: page.getByRole('heading', { name: 'General Settings' }) })
        .getByRole('button', { name: 'Edit' })
        .click();
      await expect(shows(page).first()).toBeVisible();
    });
  });

test.describe('The skin odyssey with dialogs-have-no-role', () => {
  test.use({ options: { skin: 'odyssey', consoleVariations: ['dialogs-have-no-role'] } });

  test('takes from its dialogs the role', async ({ page, visit }) => {
    await visit.open('/admin/oauth2/as');
    await page.getByRole('button', { name: 'Add Authorization Server' }).click();
    await expect(page.getByRole('heading', { name: 'Add Authorization Server' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
