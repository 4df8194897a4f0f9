import { expect, test } from './console-test.ts';

interface Scope {
  readonly name: string;
  readonly displayName: string | null;
  readonly default: boolean;
  readonly consent: string;
  readonly metadataPublish: string;
}

interface Claim {
  readonly name: string;
  readonly claimType: string;
  readonly valueType: string;
  readonly value: string;
  readonly conditions: { readonly scopes: readonly string[] };
  readonly alwaysIncludeInToken: boolean;
}

test.describe('Security > API > an authorization server', () => {
  test('takes a scope, changes it and lets it go', async ({ page, visit }) => {
    await visit.open('/admin/oauth2/as/default');
    await page.getByRole('link', { name: 'Scopes' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'openid' })).toBeVisible();
    await page.getByRole('link', { name: 'Add Scope' }).click();
    const dialog = page.locator('#simplemodal-container');
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('two words');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await expect(dialog.locator('p.o-form-input-error')).toContainText('must not hold spaces');
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('orders:read');
    await dialog.getByLabel('Display Name').fill('Read orders');
    await dialog.getByText('Required', { exact: true }).click();
    await dialog.getByText('Set as a default scope').click();
    await dialog.getByRole('button', { name: 'Create' }).click();

    const row = page.getByRole('row').filter({ hasText: 'orders:read' });
    await expect(row).toContainText('Read orders');
    const find = async (): Promise<Scope | undefined> =>
      (await visit.api<Scope[]>('/authorizationServers/default/scopes')).find(
        ({ name }) => name === 'orders:read',
      );
    expect(await find()).toMatchObject({
      displayName: 'Read orders',
      default: true,
      consent: 'REQUIRED',
      metadataPublish: 'NO_CLIENTS',
    });

    await row.getByTitle('Edit').click();
    await dialog.getByText('Include in public metadata').click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toHaveCount(0);
    expect(await find()).toMatchObject({ default: true, metadataPublish: 'ALL_CLIENTS' });
    await row.getByTitle('Delete').click();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect(row).toHaveCount(0);
  });

  test('keeps the scopes of OpenID Connect', async ({ page, visit }) => {
    await visit.open('/admin/oauth2/as/default');
    await page.getByRole('link', { name: 'Scopes' }).click();
    const row = page.getByRole('row').filter({ hasText: 'offline_access' });

    await expect(row.getByTitle('Edit')).toBeVisible();
    await expect(row.getByTitle('Delete')).toHaveCount(0);
    await row.getByTitle('Edit').click();
    await expect(page.locator('#simplemodal-container input[name=name]')).toHaveCount(0);
  });

  test('takes a claim, changes it and lets it go', async ({ page, visit }) => {
    await visit.open('/admin/oauth2/as/default');
    await page.getByRole('link', { name: 'Claims' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'app.clientId' })).toBeVisible();
    await page.getByRole('link', { name: 'Add Claim' }).click();
    const dialog = page.locator('#simplemodal-container');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await expect(dialog.locator('p.o-form-input-error')).toHaveText(
      "The field can't be left blank.",
    );
    await dialog.getByLabel('Name').fill('department');
    await dialog.getByRole('textbox', { name: 'Value' }).fill('user.department');
    await dialog.getByText('The following scopes:').click();
    await dialog.locator('.tags-input').pressSequentially('prof');
    await page.locator('.tags-suggestion', { hasText: 'profile' }).click();
    await dialog.getByRole('button', { name: 'Create' }).click();

    const row = page.getByRole('row').filter({ hasText: 'department' });
    await expect(row).toContainText('Always');
    const find = async (): Promise<Claim | undefined> =>
      (await visit.api<Claim[]>('/authorizationServers/default/claims')).find(
        ({ name }) => name === 'department',
      );
    expect(await find()).toMatchObject({
      claimType: 'RESOURCE',
      valueType: 'EXPRESSION',
      value: 'user.department',
      conditions: { scopes: ['profile'] },
      alwaysIncludeInToken: true,
    });

    await row.getByTitle('Edit').click();
    await dialog.locator('.chzn-single', { hasText: 'Access Token' }).click();
    await page.getByRole('option', { name: 'ID Token' }).click();
    await dialog.locator('.chzn-single', { hasText: 'Always' }).click();
    await page.getByRole('option', { name: /^Userinfo/ }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toHaveCount(0);
    expect(await find()).toMatchObject({ claimType: 'IDENTITY', alwaysIncludeInToken: false });
    await row.getByTitle('Delete').click();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect(row).toHaveCount(0);
  });
});
