import { expect, requirement, test } from '../../../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Security > API > Authorization Servers > Add Authorization Server', () => {
  test(
    'lets an administrator create one, whose metadata then resolves',
    requirement('AS-IC-09'),
    async ({ authorizationServersPage, org }) => {
      const name = org.uniqueName('server');
      await authorizationServersPage.open();
      await expect(authorizationServersPage.addButton).toBeVisible();
      await authorizationServersPage.add({
        name,
        audience: `api://${name}`,
        description: 'Made by the conformance suite',
      });

      await expect.poll(() => org.findAuthorizationServer(name)).toBeDefined();
      expect(await org.metadata(name)).toMatchObject({
        issuer: expect.stringContaining('/oauth2/'),
      });
      await authorizationServersPage.open();
      await expect(authorizationServersPage.row({ name })).toBeVisible();
    },
  );
});
