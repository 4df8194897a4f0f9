import { expect, test } from './console-test.ts';

interface Server {
  readonly id: string;
  readonly name: string;
  readonly audiences: readonly string[];
}

interface Policy {
  readonly id: string;
  readonly name: string;
  readonly conditions: { readonly clients: { readonly include: readonly string[] } };
}

interface Rule {
  readonly id: string;
  readonly name: string;
  readonly conditions: {
    readonly grantTypes: { readonly include: readonly string[] };
    readonly scopes: { readonly include: readonly string[] };
  };
  readonly actions: {
    readonly token: {
      readonly accessTokenLifetimeMinutes: number;
      readonly refreshTokenLifetimeMinutes: number;
      readonly refreshTokenWindowMinutes: number;
    };
  };
}

test.describe('Security > API', () => {
  test('lists the authorization servers, and opens one with its pencil', async ({
    page,
    visit,
  }) => {
    await visit.open('/admin/oauth2/as');
    await expect(page.locator('th').filter({ hasText: /./ })).toHaveText([
      'Name',
      'Audience',
      'Issuer URI',
    ]);
    const row = page.getByRole('row').filter({ hasText: 'api://default' });
    await expect(row).toContainText(`${visit.org.orgUrl}/oauth2/default`);

    await row.getByTitle('Edit').click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('default');
    await expect(visit.form('Settings')).toContainText('api://default');
  });

  test('adds an authorization server, which has no policies yet', async ({ page, visit }) => {
    await visit.open('/admin/oauth2/as');
    await page.getByRole('link', { name: 'Add Authorization Server' }).click();
    const dialog = visit.form('Add Authorization Server');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.locator('p.o-form-input-error').first()).toBeVisible();
    await dialog.getByLabel('Name').fill('Orders');
    await dialog.getByLabel('Audience').fill('api://orders');
    await dialog.getByRole('button', { name: 'Save' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orders');
    const servers = await visit.api<Server[]>('/authorizationServers');
    expect(servers.map(({ name }) => name)).toEqual(['default', 'Orders']);
    await page.getByRole('link', { name: 'Access Policies' }).click();
    await expect(page.getByText('No access policies added')).toBeVisible();
    await page.getByRole('link', { name: 'Add Policy' }).click();
    const policy = visit.form('Add Policy');
    await policy.getByLabel('Name').fill('Mobile');
    await policy.getByText('The following clients:').click();
    await policy.locator('.tags-input').pressSequentially('Sample');
    await page.locator('.tags-suggestion').first().click();
    await policy.getByRole('button', { name: 'Create Policy' }).click();
    await expect(page.getByRole('heading', { name: 'Mobile' })).toBeVisible();
    const [made] = await visit.api<Policy[]>(
      `/authorizationServers/${servers[1]?.id ?? ''}/policies`,
    );
    expect(made?.conditions.clients.include).toEqual([visit.org.client.clientId]);
  });

  test('changes the settings of an authorization server', async ({ visit }) => {
    await visit.open('/admin/oauth2/as/default');
    const panel = visit.form('Settings');
    await panel.getByRole('link', { name: 'Edit Settings' }).click();
    // The console puts the focus there a moment after the form has appeared.
    await expect(panel.getByLabel('Name')).toBeFocused();
    await panel.getByLabel('Audience').fill('api://changed');
    await panel.getByRole('button', { name: 'Save' }).click();

    await expect(panel.getByText('api://changed')).toBeVisible();
    const [server] = await visit.api<Server[]>('/authorizationServers');
    expect(server?.audiences).toEqual(['api://changed']);
  });

  test.describe('Access Policies', () => {
    const rulesOf = async (api: <T>(path: string) => Promise<T>): Promise<Rule[]> => {
      const [policy] = await api<Policy[]>('/authorizationServers/default/policies');
      return api<Rule[]>(`/authorizationServers/default/policies/${policy?.id ?? ''}/rules`);
    };

    test('give a rule the Interaction Code grant beside its others', async ({ page, visit }) => {
      await visit.setInteractionCode(true);
      const before = (await rulesOf((path) => visit.api(path)))[0]?.conditions.grantTypes.include;
      await visit.open('/admin/oauth2/as/default');
      await page.getByRole('link', { name: 'Access Policies' }).click();
      const row = page.getByRole('row').filter({ hasText: 'Default Policy Rule' });
      await row.getByTitle('Edit').click();
      const dialog = visit.form('Edit Rule');
      await dialog.getByRole('link', { name: 'Advanced' }).click();
      const box = dialog.getByRole('checkbox', { name: 'Interaction Code' });
      await expect(box).not.toBeChecked();
      await dialog.getByText('Interaction Code', { exact: true }).click();
      await dialog.getByRole('button', { name: 'Update Rule' }).click();

      await expect(page.locator('#simplemodal-container')).toHaveCount(0);
      const [rule] = await rulesOf((path) => visit.api(path));
      expect([...(rule?.conditions.grantTypes.include ?? [])].sort()).toEqual(
        [...(before ?? []), 'interaction_code'].sort(),
      );
      await row.getByTitle('Edit').click();
      await dialog.getByRole('link', { name: 'Advanced' }).click();
      await expect(box).toBeChecked();
    });

    test('do not offer Interaction Code while the org’s switch is off', async ({ page, visit }) => {
      await visit.open('/admin/oauth2/as/default');
      await page.getByRole('link', { name: 'Access Policies' }).click();
      for (const open of [
        page.getByRole('row').filter({ hasText: 'Default Policy Rule' }).getByTitle('Edit'),
        page.getByRole('link', { name: 'Add rule' }),
      ]) {
        await open.click();
        const dialog = page.locator('#simplemodal-container');
        await dialog.getByRole('link', { name: 'Advanced' }).click();
        await expect(dialog.getByRole('checkbox', { name: 'Implicit (hybrid)' })).toBeVisible();
        await expect(dialog.getByRole('checkbox', { name: 'Interaction Code' })).toHaveCount(0);
        await dialog.getByRole('button', { name: 'Cancel' }).click();
      }
    });

    test('take a new rule with its lifetimes and scopes', async ({ page, visit }) => {
      await visit.open('/admin/oauth2/as/default');
      await page.getByRole('link', { name: 'Access Policies' }).click();
      await page.getByRole('link', { name: 'Add rule' }).click();
      const dialog = visit.form('Add Rule');
      await dialog.getByLabel('Rule Name').fill('Short');
      await dialog.getByText('The following scopes:').click();
      await dialog.getByRole('link', { name: 'OIDC default scopes' }).click();
      await dialog.getByRole('spinbutton', { name: 'Access token lifetime is' }).fill('30');
      await dialog.locator('.chzn-single').nth(1).click();
      await page.getByRole('option', { name: 'Minutes' }).click();
      await expect(
        dialog.getByRole('spinbutton', { name: 'Refresh token lifetime is' }),
      ).toBeDisabled();
      await dialog.locator('.chzn-single').nth(2).click();
      await page.getByRole('option', { name: 'Days' }).click();
      await dialog.getByRole('spinbutton', { name: 'Refresh token lifetime is' }).fill('90');
      await dialog.getByRole('button', { name: 'Create Rule' }).click();

      await expect(page.getByRole('row').filter({ hasText: 'Short' })).toBeVisible();
      const rule = (await rulesOf((path) => visit.api(path))).find(({ name }) => name === 'Short');
      expect(rule?.actions.token).toMatchObject({
        accessTokenLifetimeMinutes: 30,
        refreshTokenLifetimeMinutes: 129_600,
        refreshTokenWindowMinutes: 10_080,
      });
      expect(rule?.conditions.scopes.include).toContain('openid');
      expect(rule?.conditions.grantTypes.include).toEqual([
        'authorization_code',
        'client_credentials',
      ]);
    });

    test('say what is wrong with a rule in its dialog', async ({ page, visit }) => {
      await visit.open('/admin/oauth2/as/default');
      await page.getByRole('link', { name: 'Access Policies' }).click();
      await page.getByRole('link', { name: 'Add rule' }).click();
      const dialog = visit.form('Add Rule');
      await dialog.getByLabel('Rule Name').fill('Too short');
      await dialog.getByRole('spinbutton', { name: 'Access token lifetime is' }).fill('100');
      await dialog.getByRole('button', { name: 'Create Rule' }).click();

      await expect(dialog.locator('p.o-form-input-error')).toHaveText(/between 5 and 1440/);
      await dialog.getByRole('spinbutton', { name: 'Access token lifetime is' }).fill('');
      await dialog.getByRole('button', { name: 'Create Rule' }).click();
      await expect(dialog.locator('p.o-form-input-error')).toHaveText('Enter a whole number.');
    });

    test('deactivate and delete rules', async ({ page, visit }) => {
      await visit.open('/admin/oauth2/as/default');
      await page.getByRole('link', { name: 'Access Policies' }).click();
      const row = page.getByRole('row').filter({ hasText: 'Default Policy Rule' });
      await row.getByRole('link', { name: 'Active' }).click();
      await row.getByRole('link', { name: 'Deactivate' }).click();
      const confirmation = page.locator('#simplemodal-container');
      await confirmation.getByRole('button', { name: 'Deactivate' }).click();
      await expect(row.getByRole('link', { name: 'Inactive' })).toBeVisible();
      await row.getByTitle('Delete').click();
      await confirmation.getByRole('button', { name: 'Delete' }).click();
      await expect(page.getByText('No rules added')).toBeVisible();
    });
  });

  test('makes a token whose value is shown once', async ({ page, visit }) => {
    await visit.open('/admin/access/api/tokens');
    await page.getByRole('link', { name: 'Create Token' }).click();
    const dialog = page.locator('#simplemodal-container');
    await dialog.getByLabel('Token Name').fill('A script');
    await dialog.getByRole('button', { name: 'Create Token' }).click();
    const value = await dialog.getByLabel('Token Value').inputValue();
    await dialog.getByRole('button', { name: 'OK, got it' }).click();

    const response = await visit.org.request('/api/v1/users/me', {
      headers: { authorization: `SSWS ${value}` },
    });
    expect(response.status).toBe(200);
    await expect(page.getByRole('row').filter({ hasText: 'A script' })).toBeVisible();
    await page.getByRole('row').filter({ hasText: 'A script' }).getByTitle('Revoke').click();
    await dialog.getByRole('button', { name: 'Revoke' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'A script' })).toHaveCount(0);
  });

  test('adds, filters, changes and deletes trusted origins', async ({ page, visit }) => {
    await visit.open('/admin/access/api/trusted_origins');
    await page.getByRole('link', { name: 'Add Origin' }).click();
    const dialog = page.locator('#simplemodal-container');
    await dialog.getByLabel('Name').fill('Shop');
    await dialog.getByRole('textbox', { name: 'Origin URL' }).fill('*');
    await dialog.getByText(/^CORS/).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.locator('p.o-form-input-error')).toHaveText('Origin value is not valid');
    await dialog.getByRole('textbox', { name: 'Origin URL' }).fill('https://shop.example.com');
    await dialog.getByRole('button', { name: 'Save' }).click();

    const row = page.getByRole('row').filter({ hasText: 'Shop' });
    await expect(row).toContainText('CORS');
    await page.getByRole('link', { name: 'Redirect', exact: true }).click();
    await expect(row).toHaveCount(0);
    await page.getByRole('link', { name: 'All Origins' }).click();
    await row.getByTitle('Edit').click();
    await dialog.getByText(/^Redirect/).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(row).toContainText('CORS, Redirect');
    await row.getByTitle('Delete').click();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect(row).toHaveCount(0);
  });
});
