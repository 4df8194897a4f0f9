import type { ConsoleVariation } from '../../../embedded-org/index.ts';
import { expect, test } from './console-test.ts';

const account = '/admin/settings/account';
const title = 'Embedded widget sign-in support';

/** Consoles whose Edit is another, and how it is found. */
const edits = {
  'edit-is-a-plain-link': { role: 'link', name: 'Edit' },
  'edit-is-a-button': { role: 'button', name: 'Edit' },
  'edit-is-a-pencil': { role: 'link', name: 'Edit' },
} as const satisfies Partial<Record<ConsoleVariation, object>>;

for (const [id, { name, role }] of Object.entries(edits))
  test.describe(`A console with ${id}`, () => {
    test.use({ options: { consoleVariations: [id as ConsoleVariation] } });

    test('edits a panel by it', async ({ visit }) => {
      await visit.open(account);
      const panel = visit.form(title);
      const edit = panel.getByRole(role, { name, exact: true });
      await expect(edit).toHaveText(id === 'edit-is-a-pencil' ? '' : 'Edit');

      await edit.click();
      await panel.getByText('Interaction Code', { exact: true }).click();
      await panel.getByRole('button', { name: 'Save' }).click();
      await expect(edit).toBeVisible();
      expect(await visit.isInteractionCodeEnabled()).toBe(true);
    });
  });

test.describe('A console with Save and Cancel at both ends', () => {
  test.use({ options: { consoleVariations: ['save-and-cancel-stand-twice'] } });

  test('saves and calls off by either', async ({ visit }) => {
    await visit.open(account);
    const panel = visit.form(title);
    const edit = panel.getByRole('link', { name: /^Edit/ });
    for (const [press, expected] of [
      ['first', true],
      ['last', false],
    ] as const) {
      await edit.click();
      await expect(panel.getByRole('button', { name: 'Cancel' })).toHaveCount(2);
      await panel.getByText('Interaction Code', { exact: true }).click();
      await panel.getByRole('button', { name: 'Save' })[press]().click();
      await expect(edit).toBeVisible();
      expect(await visit.isInteractionCodeEnabled()).toBe(expected);
      await edit.click();
      await panel.getByRole('button', { name: 'Cancel' })[press]().click();
      await expect(edit).toBeVisible();
    }
  });
});

test.describe('A console with Cancel at the top only', () => {
  test.use({ options: { consoleVariations: ['cancel-stands-at-the-top-only'] } });

  test('has no button that calls off, but a link', async ({ visit }) => {
    await visit.open(account);
    const panel = visit.form(title);
    const edit = panel.getByRole('link', { name: /^Edit/ });
    await edit.click();
    await expect(panel.getByRole('button', { name: 'Save' })).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
    await panel.getByRole('link', { name: 'Cancel' }).click();
    await expect(edit).toBeVisible();
  });
});

test.describe('A console that says its words another way', () => {
  test.use({
    options: {
      seed: { interactionCode: true },
      consoleVariations: [
        'save-says-save-configuration',
        'interaction-code-has-a-small-c',
        'core-grants-are-on-behalf-of-a-user',
        'wildcard-is-of-the-redirect-uri',
        'uris-are-added-by-add-another',
      ],
    },
  });

  test('says them in panels and forms', async ({ page, visit }) => {
    await visit.open('/admin/apps/oauth2-wizard/create?applicationType=WEB');
    await expect(page.getByText('Client acting on behalf of a user')).toBeVisible();
    await expect(page.getByText('Core grants')).toHaveCount(0);
    await page.getByRole('link', { name: 'Advanced' }).click();
    await expect(
      page.getByRole('checkbox', { name: 'Interaction code', exact: true }),
    ).toBeAttached();
    await expect(page.getByText('Allow wildcard * in sign-in redirect URI.')).toBeVisible();
    await expect(page.getByText('Add URI')).toHaveCount(0);
    await page.getByRole('link', { name: 'Add Another' }).last().click();
    await page.getByRole('button', { name: 'Save configuration' }).click();
    await expect(page).toHaveURL(/\/instance\//);
    expect(await visit.api<unknown[]>('/apps?q=My Web App')).toHaveLength(1);
  });
});

test.describe('A console whose grants are flat', () => {
  test.use({
    options: { seed: { interactionCode: true }, consoleVariations: ['grants-are-flat'] },
  });

  test('shows Interaction Code at once, in its set', async ({ page, visit }) => {
    await visit.open('/admin/apps/oauth2-wizard/create?applicationType=WEB');
    await expect(page.getByRole('link', { name: 'Advanced' })).toHaveCount(0);
    await expect(page.locator('.checkbox-group').filter({ hasText: 'Other grants' })).toContainText(
      'Interaction Code',
    );
  });
});

test.describe('A console whose Client ID is text', () => {
  test.use({ options: { consoleVariations: ['client-id-is-text'] } });

  test('has no box around it', async ({ visit }) => {
    const { id } = await visit.api<{ id: string }>('/apps', {
      method: 'POST',
      body: JSON.stringify({
        name: 'oidc_client',
        label: 'An app',
        signOnMode: 'OPENID_CONNECT',
        credentials: {
          oauthClient: { client_id: 'spelt-out', token_endpoint_auth_method: 'none' },
        },
        settings: {
          oauthClient: {
            application_type: 'browser',
            redirect_uris: ['http://localhost:8080/callback'],
            response_types: ['code'],
            grant_types: ['authorization_code'],
          },
        },
      }),
    });
    await visit.open(`/admin/app/oidc_client/instance/${id}/`);
    const panel = visit.form('Client Credentials');
    await expect(panel.getByText('spelt-out')).toBeVisible();
    await expect(panel.getByRole('textbox')).toHaveCount(0);
  });
});
