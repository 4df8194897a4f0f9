import { expect, requirement, test } from '../../../../../../fixtures/index.ts';

test.use({ level: 'observe' });

test.describe('Applications > Applications > an application > General > Client Credentials > Copy to Clipboard', () => {
  test(
    'is beside the Client ID and beside the Client secret',
    requirement('APP-CRED-08'),
    async ({ applicationPage, org }) => {
      const { clientCredentials } = applicationPage;
      await applicationPage.open(await org.toLookAt.application());
      await expect(clientCredentials.clientId.copyButton).toBeVisible();
      await expect(clientCredentials.clientSecret.copyButton).toBeVisible();
    },
  );
});
