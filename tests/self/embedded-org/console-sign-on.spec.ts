import { expect, test } from './console-test.ts';

interface App {
  readonly id: string;
  readonly settings: { readonly oauthClient: { readonly issuer_mode: string } };
  readonly _links: { readonly accessPolicy: { readonly href: string } };
}

interface Policy {
  readonly id: string;
  readonly name: string;
}

test.describe('The Sign On tab of an application', () => {
  test('gives the application another app sign-in policy', async ({ page, visit }) => {
    const id = visit.org.client.clientId;
    const [sample] = await visit.api<App[]>('/apps?q=Sample');
    const policyOf = async (): Promise<string | undefined> => {
      const { href } = (await visit.api<App>(`/apps/${sample?.id ?? id}`))._links.accessPolicy;
      return (await visit.api<Policy>(new URL(href).pathname.replace('/api/v1', ''))).name;
    };
    const before = await policyOf();
    await visit.open(`/admin/app/oidc_client/instance/${sample?.id ?? ''}/`);
    await page.getByRole('link', { name: 'Sign On' }).click();
    const panel = visit.form('User authentication');
    await expect(panel).toContainText(before ?? '-');

    await panel.getByRole('link', { name: 'Edit User authentication' }).click();
    await panel.locator('.chzn-single').click();
    await expect(page.getByRole('option', { name: 'Okta Admin Console' })).toHaveCount(0);
    await page.getByRole('option', { name: 'Any two factors' }).click();
    await panel.getByRole('button', { name: 'Save' }).click();

    await expect(panel.getByRole('link', { name: /^Edit/ })).toBeVisible();
    await expect(panel).toContainText('Any two factors');
    expect(await policyOf()).toBe('Any two factors');
  });

  test('shows what the ID token says, and changes its issuer', async ({ page, visit }) => {
    const [sample] = await visit.api<App[]>('/apps?q=Sample');
    const id = sample?.id ?? '';
    await visit.open(`/admin/app/oidc_client/instance/${id}/`);
    await page.getByRole('link', { name: 'Sign On' }).click();
    const panel = visit.form('OpenID Connect ID Token');
    await expect(panel).toContainText('Audience');
    await expect(panel).toContainText(visit.org.client.clientId);

    await panel.getByRole('link', { name: /^Edit/ }).click();
    await panel.locator('.chzn-single').click();
    await page.getByRole('option', { name: /^Okta URL/ }).click();
    await panel.getByRole('button', { name: 'Save' }).click();

    await expect(panel.getByRole('link', { name: /^Edit/ })).toBeVisible();
    const app = await visit.api<App>(`/apps/${id}`);
    expect(app.settings.oauthClient.issuer_mode).toBe('ORG_URL');
  });

  test.describe('of a Classic org', () => {
    test.use({ options: { engine: 'v1' } });

    test('knows no app sign-in policy', async ({ page, visit }) => {
      const [sample] = await visit.api<App[]>('/apps?q=Sample');
      await visit.open(`/admin/app/oidc_client/instance/${sample?.id ?? ''}/`);
      await page.getByRole('link', { name: 'Sign On' }).click();

      await expect(visit.form('OpenID Connect ID Token')).toBeVisible();
      await expect(visit.form('User authentication')).toHaveCount(0);
    });
  });
});
