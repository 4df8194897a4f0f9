import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.describe('Security > API > Authorization Servers', () => {
  test.use({ level: 'observe' });

  test(
    'is a tab of Security > API',
    requirement('AS-IC-10'),
    async ({ authorizationServersPage }) => {
      await authorizationServersPage.openMenu();
      await expect(authorizationServersPage.menuEntry).toBeVisible();
      await authorizationServersPage.chooseFromMenu();
      await expect(authorizationServersPage.heading).toBeVisible();
      await expect(authorizationServersPage.tab).toBeVisible();
    },
  );
});

test.describe('Security > API > Authorization Servers > list', () => {
  test.use({ level: 'create' });

  test(
    'has a pencil for each custom authorization server, which opens it',
    requirement('AS-IC-11'),
    async ({ authorizationServersPage, org }) => {
      const one = await org.createAuthorizationServer();
      const other = await org.createAuthorizationServer();
      await authorizationServersPage.open();
      await expect(authorizationServersPage.pencil(one.server)).toBeVisible();
      await expect(authorizationServersPage.pencil(other.server)).toBeVisible();

      const opened = await authorizationServersPage.pressPencil(other.server);

      await expect(opened.heading).toContainText(other.server.name);
    },
  );

  test(
    'lets an administrator create one, whose metadata then resolves',
    requirement('AS-IC-09'),
    async ({ authorizationServersPage, org }) => {
      const name = org.uniqueName('server');
      const description = 'Made by the conformance suite';
      const draft = { name, audience: `api://${name}`, description };
      await authorizationServersPage.open();
      await expect(authorizationServersPage.addButton).toBeVisible();
      const dialog = await authorizationServersPage.beginToAdd();
      await dialog.fill(draft);
      await dialog.cancel();
      expect(await org.findAuthorizationServer(name)).toBeUndefined();

      await authorizationServersPage.open();
      await authorizationServersPage.add(draft);

      await expect.poll(() => org.findAuthorizationServer(name)).toBeDefined();
      expect(await org.metadata(name)).toMatchObject({
        issuer: expect.stringContaining('/oauth2/'),
      });
      await authorizationServersPage.open();
      await expect(authorizationServersPage.row({ name })).toBeVisible();
    },
  );
});
