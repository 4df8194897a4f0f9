import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Applications > Applications > an application > General > Client Credentials > Copy to Clipboard > use', () => {
  test(
    'puts into the clipboard what the token endpoint accepts',
    requirement('APP-CRED-09'),
    async ({ applicationPage, org }) => {
      const { clientCredentials } = applicationPage;
      const { server } = await org.createAuthorizationServer(['client_credentials']);
      await server.addScope('reports');
      const app = await org.createApplication({ grants: ['client_credentials'] });
      await applicationPage.open(app);

      await clientCredentials.clientId.copy();
      await expect.poll(() => clientCredentials.clipboard()).toBe(app.clientId);
      const clientId = await clientCredentials.clipboard();
      await clientCredentials.clientSecret.copy();
      await expect.poll(() => clientCredentials.clipboard()).not.toBe(clientId);
      const clientSecret = await clientCredentials.clipboard();

      const { redirectUri } = app;
      const copied = { clientId, clientSecret, redirectUri };
      expect(await org.clientCredentials(copied, server, 'reports')).toMatchObject({ status: 200 });
      const mistyped = { clientId, clientSecret: `${clientSecret}x`, redirectUri };
      expect(await org.clientCredentials(mistyped, server, 'reports')).toMatchObject({
        status: 401,
        error: 'invalid_client',
      });
    },
  );

  test(
    'serves later, too: the values are the same and still valid',
    requirement('APP-CRED-10'),
    async ({ applicationPage, org }) => {
      const { clientCredentials } = applicationPage;
      const { server } = await org.createAuthorizationServer(['client_credentials']);
      await server.addScope('reports');
      const app = await org.createApplication({ grants: ['client_credentials'] });
      await applicationPage.open(app);
      await clientCredentials.clientId.copy();
      await expect.poll(() => clientCredentials.clipboard()).toBe(app.clientId);

      await applicationPage.reload();

      await expect.poll(() => clientCredentials.clientId.read()).toBe(app.clientId);
      await clientCredentials.clientSecret.copy();
      await expect.poll(() => clientCredentials.clipboard()).not.toBe(app.clientId);
      const { clientId, redirectUri } = app;
      const later = { clientId, clientSecret: await clientCredentials.clipboard(), redirectUri };
      expect(await org.clientCredentials(later, server, 'reports')).toMatchObject({ status: 200 });
      expect(await org.clientCredentials(app, server, 'reports')).toMatchObject({ status: 200 });
    },
  );
});
