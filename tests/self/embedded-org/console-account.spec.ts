import type { Locator } from '@playwright/test';
import type { ConsoleVisit } from './console-test.ts';
import { expect, test } from './console-test.ts';

const title = 'Embedded widget sign-in support';

test.describe('Settings > Account > Embedded widget sign-in support', () => {
  const panelOf = async (visit: ConsoleVisit): Promise<{ panel: Locator; box: Locator }> => {
    await visit.open('/admin/settings/account');
    const panel = visit.form(title);
    return { panel, box: panel.getByRole('checkbox', { name: 'Interaction Code' }) };
  };

  test('is read until it is edited, and edited until it is saved', async ({ visit }) => {
    const { box, panel } = await panelOf(visit);
    await expect(box).toBeDisabled();
    await expect(box).not.toBeChecked();
    await expect(panel.getByText(/Used by/)).toHaveCount(0);

    await panel.getByRole('link', { name: `Edit ${title}` }).click();
    await panel.getByText('Interaction Code', { exact: true }).click();
    await expect(box).toBeChecked();
    await expect(
      panel.getByText('Used by 0 app integrations and 0 authorization servers.'),
    ).toBeVisible();
    expect(await visit.isInteractionCodeEnabled()).toBe(false);
    await panel.getByRole('button', { name: 'Save' }).click();

    await expect(panel.getByRole('link', { name: `Edit ${title}` })).toBeVisible();
    await expect(box).toBeDisabled();
    await expect(box).toBeChecked();
    expect(await visit.isInteractionCodeEnabled()).toBe(true);
  });

  test('is left as it was by either Cancel', async ({ visit }) => {
    const { box, panel } = await panelOf(visit);
    for (const role of ['link', 'button'] as const) {
      await panel.getByRole('link', { name: /^Edit/ }).click();
      await panel.getByText('Interaction Code', { exact: true }).click();
      await expect(box).toBeChecked();
      await panel.getByRole(role, { name: 'Cancel' }).click();
      await expect(box).not.toBeChecked();
      await expect(box).toBeDisabled();
    }
    expect(await visit.isInteractionCodeEnabled()).toBe(false);
  });

  test.describe('with applications that use the grant', () => {
    test.use({ options: { seed: { interactionCode: true } } });

    test('counts them, and hides the numbers when the box is cleared', async ({ visit }) => {
      const before = await panelOf(visit);
      const text = (await before.panel.getByText(/Used by/).textContent()) ?? '';
      const count = Number(/Used by (\d+)/.exec(text)?.[1]);
      await visit.api('/apps', {
        method: 'POST',
        body: JSON.stringify({
          name: 'oidc_client',
          label: 'One more',
          signOnMode: 'OPENID_CONNECT',
          settings: {
            oauthClient: {
              application_type: 'browser',
              redirect_uris: ['http://localhost:8080/'],
              response_types: ['code'],
              grant_types: ['authorization_code', 'interaction_code'],
            },
          },
        }),
      });

      const { panel } = await panelOf(visit);
      await expect(panel.getByText(new RegExp(`Used by ${count + 1} app`))).toBeVisible();
      await panel.getByRole('link', { name: /^Edit/ }).click();
      await panel.getByText('Interaction Code', { exact: true }).click();
      await expect(panel.getByText(/Used by/)).toHaveCount(0);
    });
  });

  test('turns Save into dots while the server thinks', async ({ page, visit }) => {
    await page.route('**/deeds/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1600));
      await route.continue();
    });
    const { panel } = await panelOf(visit);
    await panel.getByRole('link', { name: /^Edit/ }).click();
    const save = panel.locator('input[type=submit][data-type=save]');
    await expect(save).toHaveValue('Save');
    await save.click();

    await expect(save).toBeDisabled();
    await expect(save).toHaveValue(/^•/);
    await expect(panel.getByRole('link', { name: /^Edit/ })).toBeVisible();
    await expect(page.locator('.infobox-confirm-fixed.infobox-success')).toHaveText(
      'Settings saved!',
    );
    await expect(page.locator('.infobox-confirm-fixed')).toHaveCount(0);
  });

  test.describe('of a Classic org', () => {
    test.use({ options: { engine: 'v1' } });

    test('is not there', async ({ page, visit }) => {
      await visit.open('/admin/settings/account');

      await expect(page.getByRole('heading', { name: 'Organization Contact' })).toBeVisible();
      await expect(page.getByRole('heading', { name: title })).toHaveCount(0);
      await expect(page.getByText('Version 2026.07.2 C')).toBeVisible();
    });
  });
});
