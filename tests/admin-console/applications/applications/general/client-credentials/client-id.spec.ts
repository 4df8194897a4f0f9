import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'create' });

test.describe('Applications > Applications > an application > General > Client Credentials > Client ID', () => {
  test(
    'show a Client ID that Okta has made up, another one for each application',
    requirement('APP-CRED-02'),
    async ({ applicationPage, org }) => {
      const { clientCredentials } = applicationPage;
      const one = await org.createApplication();
      const other = await org.createApplication();
      await applicationPage.open(one);
      await expect.poll(() => clientCredentials.clientId.read()).toMatch(/\S/);
      const ofOne = await clientCredentials.clientId.read();
      await applicationPage.open(other);
      await expect(applicationPage.headed(other.label)).toBeVisible();
      await expect.poll(() => clientCredentials.clientId.read()).toMatch(/\S/);
      expect(await clientCredentials.clientId.read()).not.toBe(ofOne);
    },
  );
});
