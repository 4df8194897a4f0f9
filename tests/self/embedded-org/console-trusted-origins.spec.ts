import type { Locator } from '@playwright/test';
import type { ConsoleVisit } from './console-test.ts';
import { expect, test } from './console-test.ts';

interface Origin {
  readonly origin: string;
  readonly status: string;
  readonly scopes: readonly { readonly type: string; readonly allowedOktaApps?: string[] }[];
}

test.describe('Security > API > Trusted Origins', () => {
  const dialogOf = ({ page }: ConsoleVisit): Locator => page.locator('#simplemodal-container');

  const fill = async (
    visit: ConsoleVisit,
    { name, types, url }: { name: string; url: string; types: readonly string[] },
  ): Promise<Locator> => {
    await visit.open('/admin/access/api/trusted_origins');
    await visit.page.getByRole('link', { name: 'Add Origin' }).click();
    const dialog = dialogOf(visit);
    // The first box takes the focus a little after the dialog is there.
    await expect(dialog.getByLabel('Name')).toBeFocused();
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByRole('textbox', { name: 'Origin URL' }).fill(url);
    for (const type of types) await dialog.getByText(new RegExp(`^${type}`)).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    return dialog.locator('p.o-form-input-error');
  };

  /** Fills it in, and waits until it is saved. */
  const add = async (...draft: Parameters<typeof fill>): Promise<void> => {
    await fill(...draft);
    await expect(dialogOf(draft[0])).toHaveCount(0);
  };

  test('say what is wrong with an origin, beside the field', async ({ visit }) => {
    const blank = "The field can't be left blank.";
    const wrong = 'Origin value is not valid';
    const good = { name: 'A', url: 'https://a.example.com', types: ['CORS'] };

    await expect(await fill(visit, { ...good, name: '' })).toHaveText(blank);
    await expect(await fill(visit, { ...good, types: [] })).toHaveText(blank);
    for (const url of ['', 'a.example.com', 'https://a.example.com/path', 'https://*.example.com'])
      await expect(await fill(visit, { ...good, url }), url).toHaveText(wrong);
    expect(await visit.api<Origin[]>('/trustedOrigins')).toEqual([]);
    await expect(await fill(visit, good)).toHaveCount(0);
    await expect(dialogOf(visit)).toHaveCount(0);
    await expect(await fill(visit, { ...good, name: 'B' })).toHaveText(/already exists/);
  });

  test('take a wildcard only of origins that embed', async ({ visit }) => {
    const url = 'https://*.example.com';
    const errors = await fill(visit, { name: 'W', url, types: ['CORS', 'iFrame embed'] });
    await expect(errors).toHaveText('Origin value is not valid');
    await dialogOf(visit).getByText(/^CORS/).click();
    await dialogOf(visit).getByRole('button', { name: 'Save' }).click();

    await expect(visit.page.getByRole('row').filter({ hasText: url })).toContainText(
      'iFrame embed',
    );
    const [origin] = await visit.api<Origin[]>('/trustedOrigins');
    expect(origin?.scopes).toEqual([{ type: 'IFRAME_EMBED', allowedOktaApps: ['OKTA_ENDUSER'] }]);
  });

  test('are found by name and URL', async ({ page, visit }) => {
    await add(visit, { name: 'Shop', url: 'https://shop.example.com', types: ['CORS'] });
    await add(visit, { name: 'Wiki', url: 'https://pages.example.com', types: ['Redirect'] });
    await visit.open('/admin/access/api/trusted_origins');
    const names = page.locator('.ui-tabs-panel:visible tbody tr td:first-child');
    await expect(names).toHaveText(['Shop', 'Wiki']);

    await page.getByPlaceholder('Search…').locator('visible=true').pressSequentially('pages');
    await expect(names).toHaveText(['Wiki']);
  });

  test('stop and start to count when they are deactivated and activated', async ({
    page,
    visit,
  }) => {
    await add(visit, { name: 'Shop', url: 'https://shop.example.com', types: ['CORS'] });
    const row = page.getByRole('row').filter({ hasText: 'Shop' });
    const allowed = async (): Promise<string | null> => {
      const response = await visit.org.request('/api/v1/sessions/me', {
        headers: { origin: 'https://shop.example.com' },
      });
      return response.headers.get('access-control-allow-origin');
    };
    expect(await allowed()).toBe('https://shop.example.com');

    await row.getByRole('link', { name: 'Active' }).click();
    await row.getByRole('link', { name: 'Deactivate' }).click();
    await dialogOf(visit).getByRole('button', { name: 'Cancel' }).click();
    expect(await allowed()).toBe('https://shop.example.com');
    await row.getByRole('link', { name: 'Active' }).click();
    await row.getByRole('link', { name: 'Deactivate' }).click();
    await dialogOf(visit).getByRole('button', { name: 'Deactivate' }).click();
    await expect(row.getByRole('link', { name: 'Inactive' })).toBeVisible();
    expect(await allowed()).toBeNull();

    await row.getByRole('link', { name: 'Inactive' }).click();
    await row.getByRole('link', { name: 'Activate' }).click();
    await expect(row.getByRole('link', { name: 'Active', exact: true })).toBeVisible();
    expect(await allowed()).toBe('https://shop.example.com');
  });
});
