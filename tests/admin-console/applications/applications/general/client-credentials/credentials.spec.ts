import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Applications > Applications > an application > General > Client Credentials', () => {
  test('show the Client ID', requirement('APP-CRED-01'), async ({ applicationPage, org }) => {
    const { clientCredentials } = applicationPage;
    const app = await org.toLookAt.application();
    await applicationPage.open(app);
    await expect(clientCredentials.heading).toBeVisible();
    await expect(clientCredentials.clientId.label).toBeVisible();
    await expect.poll(() => clientCredentials.clientId.read()).toBe(app.clientId);
  });

  test(
    'show the Client secret of a web application',
    requirement('APP-CRED-04'),
    async ({ applicationPage, org }) => {
      const { clientCredentials } = applicationPage;
      await applicationPage.open(await org.toLookAt.application({ type: 'web' }));
      await expect(clientCredentials.clientSecret.label).toBeVisible();
      await expect(clientCredentials.clientSecret.value).toBeVisible();
      await expect(clientCredentials.clientSecret.value).not.toBeEmpty();
    },
  );

  test(
    'show no secret of a single-page and of a native application',
    requirement('APP-CRED-05'),
    async ({ applicationPage, org }) => {
      const { clientId, clientSecret } = applicationPage.clientCredentials;
      const web = await org.toLookAt.application({ type: 'web' });
      const spa = await org.toLookAt.application({ type: 'browser' });
      const native = await org.toLookAt.application({ type: 'native' });

      await test.step('web: there is one', async () => {
        await applicationPage.open(web);
        await expect.poll(() => clientId.read()).toBe(web.clientId);
        await expect(clientSecret.value).toBeVisible();
      });

      await test.step('single-page: there is none', async () => {
        await applicationPage.open(spa);
        await expect.poll(() => clientId.read()).toBe(spa.clientId);
        await expect(clientSecret.label).toBeHidden();
        await expect(clientSecret.value).toBeHidden();
      });

      await test.step('native: there is none', async () => {
        await applicationPage.open(native);
        await expect.poll(() => clientId.read()).toBe(native.clientId);
        await expect(clientSecret.label).toBeHidden();
        await expect(clientSecret.value).toBeHidden();
      });
    },
  );
});
