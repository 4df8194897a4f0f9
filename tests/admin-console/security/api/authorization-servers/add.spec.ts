import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Security > API > Authorization Servers > Add Authorization Server', () => {
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
