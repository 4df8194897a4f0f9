import { expect, test } from './console-test.ts';

test.describe('The directory of the console', () => {
  test('lists people with their status, and finds one', async ({ page, visit }) => {
    await visit.open('/admin/users');
    const rows = page.locator('tbody tr');
    await expect(rows.filter({ hasText: visit.org.user.username })).toContainText('Active');
    const all = await rows.count();

    await page.getByPlaceholder('Search…').pressSequentially('sample');
    await expect(rows).toHaveCount(1);
    await page.getByPlaceholder('Search…').fill('');
    await page.getByPlaceholder('Search…').press('End');
    await expect(rows).toHaveCount(all);
    await page.getByRole('link', { name: /^INACTIVE/ }).click();
    await expect(page.getByText('No people found')).toBeVisible();
  });

  test('lists groups', async ({ page, visit }) => {
    await visit.open('/admin/groups');

    await expect(page.getByRole('row').filter({ hasText: 'Everyone' })).toContainText(
      'All users in your organization',
    );
  });

  test('lists administrators with their roles', async ({ page, visit }) => {
    await visit.open('/admin/access/admins');

    const row = (login: string): ReturnType<typeof page.locator> =>
      page.getByRole('row').filter({ hasText: login });
    await expect(row(visit.org.admin.username)).toContainText('Super Administrator');
    await expect(row(visit.org.limitedAdmin.username)).toContainText(
      'Organizational Administrator',
    );
    await expect(row(visit.org.user.username)).toHaveCount(0);
  });
});
