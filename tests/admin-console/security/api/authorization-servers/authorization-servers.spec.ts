import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Security > API > Authorization Servers', () => {
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
  test(
    'has a pencil for each custom authorization server, which opens it',
    requirement('AS-IC-11'),
    async ({ authorizationServersPage, org }) => {
      const servers = await org.asItStands.authorizationServers();
      await authorizationServersPage.open();
      for (const server of servers)
        await expect(authorizationServersPage.pencil(server)).toBeVisible();

      for (const server of servers.slice(-1)) {
        const opened = await authorizationServersPage.pressPencil(server);
        await expect(opened.heading).toContainText(server.name);
      }
    },
  );
});
