import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.describe('Security > API > Trusted Origins > Add Origin', () => {
  test.use({ level: 'create' });

  test(
    'defines an origin by its name, its URL and the type CORS',
    requirement('ORG-TO-05'),
    async ({ org, trustedOriginsPage }) => {
      const name = org.uniqueName('origin');
      const origin = 'https://app.example.com';

      await test.step('Security > API > Trusted Origins', async () => {
        await trustedOriginsPage.openMenu();
        await expect(trustedOriginsPage.menuEntry).toBeVisible();
        await trustedOriginsPage.chooseFromMenu();
        await expect(trustedOriginsPage.heading).toBeVisible();
        await expect(trustedOriginsPage.tab).toBeVisible();
        await trustedOriginsPage.showTab();
        await expect(trustedOriginsPage.addButton).toBeVisible();
      });

      await test.step('Add Origin, Name, Origin URL, CORS, Save', async () => {
        const dialog = await trustedOriginsPage.pressAdd();
        await expect(dialog.title).toBeVisible();
        await expect(dialog.name.input).toBeVisible();
        await expect(dialog.originUrl.input).toBeVisible();
        await expect(dialog.cors.input).toBeEnabled();
        await expect(dialog.saveButton).toBeVisible();
        await dialog.fill({ name, origin });
        await dialog.save();
        await expect(trustedOriginsPage.row(name)).toContainText(origin);
      });

      expect(await org.trustedOrigins.entriesFor(origin)).toMatchObject([
        { name, status: 'ACTIVE', scopes: [{ type: 'CORS' }] },
      ]);
      expect(await org.crossOriginCalls.from(origin)).toAllowOrigin(origin);
    },
  );
});

test.describe('Security > API > Trusted Origins > Add Origin > asterisk', () => {
  // An org that took an asterisk would be open to every website.
  test.use({ level: 'disrupt' });

  test(
    'defines nothing on Cancel',
    requirement('ORG-TO-05'),
    async ({ org, trustedOriginsPage }) => {
      const origin = 'https://app.example.com';
      await trustedOriginsPage.open();
      const dialog = await trustedOriginsPage.pressAdd();
      await dialog.fill({ name: org.uniqueName('origin'), origin });

      await dialog.cancel();

      expect(await org.trustedOrigins.entriesFor(origin)).toEqual([]);
    },
  );

  test(
    'refuses an asterisk, and takes a specific origin',
    requirement('ORG-TO-06'),
    async ({ org, trustedOriginsPage }) => {
      await trustedOriginsPage.open();
      const name = org.uniqueName('origin');

      expect(await trustedOriginsPage.tryToAdd({ name, origin: '*' })).toBe('refused');
      expect(await org.trustedOrigins.entriesFor('*')).toEqual([]);

      const origin = 'https://app.example.com';
      expect(await trustedOriginsPage.tryToAdd({ name, origin })).toBe('saved');
      expect(await org.trustedOrigins.entriesFor(origin)).toHaveLength(1);
      const other = 'https://elsewhere.example.com';
      expect(await org.crossOriginCalls.from(other)).not.toAllowOrigin(other);
    },
  );
});
