import type { Locator } from '@playwright/test';
import type { ConsoleVisit } from './console-test.ts';
import { expect, test } from './console-test.ts';

interface Feature {
  readonly id: string;
  readonly name: string;
  readonly status: 'ENABLED' | 'DISABLED';
}

const policy = 'Okta account management policy';
const dependent = 'Okta account management policy for expiring passwords';

test.describe('Settings > Features', () => {
  /** A row, by the whole name of its feature. */
  const rowOf = ({ page }: ConsoleVisit, name: string): Locator =>
    page.locator('.switch-row').filter({ has: page.getByText(name, { exact: true }) });

  const statusOf = async (visit: ConsoleVisit, name: string): Promise<string | undefined> =>
    (await visit.api<Feature[]>('/features')).find((feature) => feature.name === name)?.status;

  test('lists early access features with switches that have no text', async ({ page, visit }) => {
    await visit.open('/admin/settings/features');

    await expect(page.getByRole('heading', { name: 'Early access' })).toBeVisible();
    const row = rowOf(visit, 'Temporary Access Code');
    await expect(row.locator('p')).not.toBeEmpty();
    await expect(row.getByRole('checkbox')).toHaveAccessibleName('');
    await expect(row.getByRole('checkbox')).not.toBeChecked();
  });

  test('switches a feature on and off', async ({ page, visit }) => {
    await visit.open('/admin/settings/features');
    const row = rowOf(visit, 'Temporary Access Code');

    await row.locator('.switch-slider').click();
    await expect.poll(() => statusOf(visit, 'Temporary Access Code')).toBe('ENABLED');
    await page.reload();
    await expect(row.getByRole('checkbox')).toBeChecked();
    await row.locator('.switch-slider').click();
    await expect.poll(() => statusOf(visit, 'Temporary Access Code')).toBe('DISABLED');
    await expect(row.getByRole('checkbox')).not.toBeChecked();
  });

  test('greys a feature out until what it depends on is on', async ({ visit }) => {
    await visit.open('/admin/settings/features');
    const row = rowOf(visit, dependent);
    await expect(row.getByRole('checkbox')).toBeDisabled();
    await expect(row).toContainText(`Turn on first: ${policy}.`);

    await rowOf(visit, policy).locator('.switch-slider').click();

    await expect(row.getByRole('checkbox')).toBeEnabled();
    await row.locator('.switch-slider').click();
    await expect.poll(() => statusOf(visit, dependent)).toBe('ENABLED');
  });

  test('asks before a feature goes that another depends on', async ({ page, visit }) => {
    for (const name of [policy, dependent]) {
      const id = (await visit.api<Feature[]>('/features')).find((one) => one.name === name)?.id;
      await visit.api(`/features/${id ?? ''}/ENABLE`, { method: 'POST' });
    }
    await visit.open('/admin/settings/features');
    const slider = rowOf(visit, policy).locator('.switch-slider');
    const dialog = page.locator('#simplemodal-container');

    await slider.click();
    await expect(dialog).toContainText(dependent);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(rowOf(visit, policy).getByRole('checkbox')).toBeChecked();
    expect(await statusOf(visit, policy)).toBe('ENABLED');

    await slider.click();
    await dialog.getByRole('button', { name: 'Turn off' }).click();
    await expect.poll(() => statusOf(visit, policy)).toBe('DISABLED');
    expect(await statusOf(visit, dependent)).toBe('DISABLED');
    await expect(rowOf(visit, dependent).getByRole('checkbox')).toBeDisabled();
  });

  test('is for a lesser administrator to read', async ({ visit }) => {
    await visit.as('limitedAdmin');
    await visit.open('/admin/settings/features');

    const row = rowOf(visit, 'Temporary Access Code');
    await expect(row.getByRole('checkbox')).toBeDisabled();
    await expect(row).toContainText('Only super administrators can manage features.');
  });
});
