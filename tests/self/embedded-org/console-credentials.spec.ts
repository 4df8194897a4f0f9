import { generateKeyPairSync } from 'node:crypto';
import { Buffer } from 'node:buffer';
import type { ConsoleVisit } from './console-test.ts';
import { expect, test } from './console-test.ts';

interface Client {
  readonly id: string;
  readonly credentials: {
    readonly oauthClient: {
      readonly client_id: string;
      readonly token_endpoint_auth_method: string;
      readonly pkce_required: boolean;
    };
  };
  readonly settings: {
    readonly oauthClient: {
      readonly jwks?: { readonly keys: readonly { readonly kid: string }[] };
      readonly jwks_uri?: string;
    };
  };
}

const make = (visit: ConsoleVisit, type: 'web' | 'browser' | 'native'): Promise<Client> =>
  visit.api('/apps', {
    method: 'POST',
    body: JSON.stringify({
      name: 'oidc_client',
      label: `A ${type} app`,
      signOnMode: 'OPENID_CONNECT',
      settings: {
        oauthClient: {
          application_type: type,
          redirect_uris: ['https://app.example.com/callback'],
          response_types: ['code'],
          grant_types:
            type === 'web' ? ['authorization_code', 'client_credentials'] : ['authorization_code'],
        },
      },
    }),
  });

const pathOf = ({ id }: Client): string => `/admin/app/oidc_client/instance/${id}/`;

/** Whether the token endpoint takes a secret. */
const opens = async (visit: ConsoleVisit, client: Client, secret: string): Promise<boolean> => {
  const id = client.credentials.oauthClient.client_id;
  const response = await visit.org.request('/oauth2/default/v1/token', {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials&scope=orders',
  });
  return ((await response.json()) as { error?: string }).error !== 'invalid_client';
};

test.describe('General > Client Credentials', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies the Client ID to the clipboard', async ({ page, visit }) => {
    const app = await make(visit, 'browser');
    await visit.open(pathOf(app));
    const copy = visit.form('Client Credentials').getByRole('link', { name: 'Copy to clipboard' });
    await expect(copy).toHaveAttribute('title', 'Copy to clipboard');
    await copy.click();

    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(app.credentials.oauthClient.client_id);
    await expect(page.getByRole('heading', { name: 'CLIENT SECRETS' })).toHaveCount(0);
  });

  test('offers each type of application its ways to authenticate', async ({ visit }) => {
    const offered = {
      web: ['Client secret', 'Public key / Private key'],
      browser: ['None'],
      native: ['None', 'Client secret', 'Public key / Private key'],
    };
    for (const type of ['web', 'browser', 'native'] as const) {
      await visit.open(pathOf(await make(visit, type)));
      await expect(visit.form('Client Credentials').locator('.radio-label')).toHaveText(
        offered[type],
      );
    }
  });

  test('changes over from one secret to the next', async ({ page, visit }) => {
    const app = await make(visit, 'web');
    await visit.open(pathOf(app));
    const rows = page.locator('.data-list', { hasText: 'CLIENT SECRETS' }).locator('tbody tr');
    const copied = async (row: number): Promise<string> => {
      await rows.nth(row).getByRole('link', { name: 'Copy to clipboard' }).click();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await expect(rows).toHaveCount(1);
    const first = await copied(0);
    expect(await opens(visit, app, first)).toBe(true);

    await page.getByRole('link', { name: 'Generate new secret' }).click();
    await expect(rows).toHaveCount(2);
    const second = await copied(1);
    expect(second).not.toBe(first);
    expect([await opens(visit, app, first), await opens(visit, app, second)]).toEqual([true, true]);
    const confirmation = page.locator('#simplemodal-container');
    await rows.first().getByRole('link', { name: 'Active' }).click();
    await rows.first().getByRole('link', { name: 'Deactivate' }).click();
    await confirmation.getByRole('button', { name: 'Deactivate' }).click();
    await expect(rows.first().getByRole('link', { name: 'Inactive' })).toBeVisible();
    expect([await opens(visit, app, first), await opens(visit, app, second)]).toEqual([
      false,
      true,
    ]);
    await rows.first().getByRole('link', { name: 'Inactive' }).click();
    await rows.first().getByRole('link', { name: 'Delete' }).click();
    await confirmation.getByRole('button', { name: 'Delete' }).click();
    await expect(rows).toHaveCount(1);
    expect(await copied(0)).toBe(second);
  });

  test('tells a read-only administrator no secret', async ({ page, visit }) => {
    const app = await make(visit, 'web');
    await visit.as('limitedAdmin');
    const described = page.waitForResponse(/internal\/screen/);
    await visit.open(pathOf(app));
    const [secret] = await visit.api<{ client_secret: string }[]>(
      `/apps/${app.id}/credentials/secrets`,
    );

    expect(await (await described).text()).not.toContain(secret?.client_secret ?? '-');
    await expect(page.getByText('•'.repeat(32))).toBeVisible();
    await expect(page.getByTitle('Show secret')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Generate new secret' })).toHaveCount(0);
  });

  test('lets a client authenticate with a key', async ({ page, visit }) => {
    const app = await make(visit, 'web');
    await visit.open(pathOf(app));
    const credentials = visit.form('Client Credentials');
    await credentials.getByRole('link', { name: /^Edit/ }).click();
    await credentials.getByText('Public key / Private key').click();
    await credentials.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'CLIENT SECRETS' })).toHaveCount(0);
    const client = await visit.api<Client>(`/apps/${app.id}`);
    expect(client.credentials.oauthClient.token_endpoint_auth_method).toBe('private_key_jwt');

    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const keys = visit.form('Public keys');
    await expect(page.getByText('No public keys are configured.')).toBeVisible();
    await expect(keys.getByText('Add key')).toHaveCount(0);
    await keys.getByRole('link', { name: /^Edit/ }).click();
    await keys.getByLabel('Add key').fill('not a key');
    await keys.getByRole('button', { name: 'Save' }).click();
    await expect(keys.locator('p.o-form-input-error')).toContainText('not a JSON Web Key');
    await keys
      .getByLabel('Add key')
      .fill(JSON.stringify({ ...publicKey.export({ format: 'jwk' }), kid: 'mine' }));
    await keys.getByRole('button', { name: 'Save' }).click();

    const row = page.getByRole('row').filter({ hasText: 'mine' });
    await expect(row).toContainText('Active');
    expect((await visit.api<{ kid: string }[]>(`/apps/${app.id}/credentials/jwks`))[0]?.kid).toBe(
      'mine',
    );
    await row.getByTitle('Delete').click();
    await page.locator('#simplemodal-container').getByRole('button', { name: 'Delete' }).click();
    await expect(row).toHaveCount(0);
  });

  test('lets the keys of a client be fetched', async ({ page, visit }) => {
    const app = await make(visit, 'web');
    await visit.open(pathOf(app));
    const keys = visit.form('Public keys');
    await keys.getByRole('link', { name: /^Edit/ }).click();
    await keys.getByText('Use a URL to fetch keys dynamically').click();
    await keys.getByLabel('URL', { exact: true }).fill('nowhere');
    await keys.getByRole('button', { name: 'Save' }).click();
    await expect(keys.locator('p.o-form-input-error')).toHaveText('Enter a URL.');
    await keys.getByLabel('URL', { exact: true }).fill('https://app.example.com/keys');
    await keys.getByRole('button', { name: 'Save' }).click();

    await expect(keys.getByText('https://app.example.com/keys')).toBeVisible();
    const { oauthClient } = (await visit.api<Client>(`/apps/${app.id}`)).settings;
    expect(oauthClient.jwks_uri).toBe('https://app.example.com/keys');
    await expect(page.getByText('No public keys are configured.')).toHaveCount(0);
  });
});
