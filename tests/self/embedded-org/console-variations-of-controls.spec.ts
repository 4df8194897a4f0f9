import { expect, test } from './console-test.ts';

const wizard = '/admin/apps/oauth2-wizard/create?applicationType=WEB';
const name = 'App integration name';

test.describe('A console whose radio buttons hear only their circle', () => {
  test.use({ options: { consoleVariations: ['radios-hear-only-their-circle'] } });

  test('selects nothing by the label', async ({ page, visit }) => {
    await visit.open('/admin/apps/active');
    await page.getByRole('link', { name: 'Create App Integration' }).click();
    const oidc = page.getByRole('radio', { name: /^OIDC/ });
    await page.getByText(/^OIDC - OpenID Connect/).click();
    await expect(oidc).not.toBeChecked();
    await oidc.click();
    await expect(oidc).toBeChecked();
    await expect(page.getByRole('radio', { name: /^Web Application/ })).toBeAttached();
  });
});

test.describe('A console whose radio buttons hear only their label', () => {
  test.use({ options: { consoleVariations: ['radios-hear-only-their-label'] } });

  test('selects nothing by the circle', async ({ page, visit }) => {
    await visit.open('/admin/apps/active');
    await page.getByRole('link', { name: 'Create App Integration' }).click();
    const oidc = page.getByRole('radio', { name: /^OIDC/ });
    await oidc.click();
    await expect(oidc).not.toBeChecked();
    await page.getByText(/^OIDC - OpenID Connect/).click();
    await expect(oidc).toBeChecked();
  });
});

test.describe('A console whose text boxes hear only keyup', () => {
  test.use({ options: { consoleVariations: ['boxes-hear-only-keyup'] } });

  test('keeps what is put there only with a key after it', async ({ page, visit }) => {
    await visit.open(wizard);
    const box = page.getByLabel(name);
    await expect(box).toBeFocused();
    await box.fill('By hand');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My Web App');

    await visit.open(wizard);
    await expect(box).toBeFocused();
    await box.fill('By hand');
    await box.press('End');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('By hand');
  });
});

test.describe('A console whose text boxes hear only change', () => {
  test.use({ options: { consoleVariations: ['boxes-hear-only-change'] } });

  test('keeps what is in a box when it is left', async ({ page, visit }) => {
    await visit.open(wizard);
    const box = page.getByLabel(name);
    await expect(box).toBeFocused();
    await box.fill('Not left');
    // Enter saves from inside the box; before it does, the browser reports the change.
    await box.dispatchEvent('keyup');
    await page.getByRole('button', { name: 'Save' }).dispatchEvent('click');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My Web App');

    await visit.open(wizard);
    await expect(box).toBeFocused();
    await box.fill('Left');
    await box.blur();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Left');
  });
});

test.describe('A console whose text boxes hear only real keys', () => {
  test.use({ options: { consoleVariations: ['boxes-hear-only-real-keys'] } });

  test('loses what came without keys', async ({ page, visit }) => {
    await visit.open(wizard);
    const box = page.getByLabel(name);
    await expect(box).toBeFocused();
    await box.fill('Pasted');
    await box.press('End');
    await expect(box).toHaveValue('My Web App');
    await box.press('ControlOrMeta+a');
    await box.pressSequentially('Typed');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Typed');
  });
});

test.describe('A console whose selects are native', () => {
  test.use({ options: { generation: 'A', consoleVariations: ['selects-are-native'] } });

  test('takes what is selected', async ({ page, visit }) => {
    await visit.open('/admin/apps/add-app');
    await page.getByRole('link', { name: 'Create New App' }).click();
    const platform = page.getByLabel('Platform');
    await expect(platform).toHaveRole('combobox');
    await platform.selectOption('Native app');
    await page.getByRole('button', { name: 'Create' }).click();
    await expect(page).toHaveURL(/applicationType=NATIVE/);
  });
});

test.describe('A console whose selects are drop-downs', () => {
  test.use({ options: { generation: 'A', consoleVariations: ['selects-are-drop-downs'] } });

  test('takes the link that is pressed', async ({ page, visit }) => {
    await visit.open('/admin/apps/add-app');
    await page.getByRole('link', { name: 'Create New App' }).click();
    const form = visit.form('Create a New Application Integration');
    await expect(form.locator('select')).toHaveCount(0);
    await form.getByRole('link', { name: 'Web', exact: true }).first().click();
    await form.getByRole('link', { name: 'Native app' }).click();
    await form.getByRole('button', { name: 'Create' }).click();
    await expect(page).toHaveURL(/applicationType=NATIVE/);
  });
});

test.describe('A console whose lists of URIs are others', () => {
  test.use({
    options: {
      consoleVariations: [
        'uri-boxes-are-numbered',
        'uri-rows-go-at-once',
        'uri-crosses-are-named',
        'sign-out-uri-is-not-proposed',
      ],
    },
  });

  test('numbers the boxes, names the crosses, proposes nothing', async ({ page, visit }) => {
    await visit.open(wizard);
    await expect(page.locator('input[name="uri"]')).toHaveCount(0);
    const boxes = page.locator('input[name^="array"]');
    await expect(boxes).toHaveCount(3);
    await expect(boxes.nth(0)).not.toHaveValue('');
    await expect(boxes.nth(1)).toHaveValue('');
    await page.getByRole('link', { name: 'Remove' }).nth(1).click();
    await expect(boxes).toHaveCount(2, { timeout: 250 });
  });
});

test.describe('A console whose URIs go slowly', () => {
  test.use({ options: { consoleVariations: ['uri-rows-go-slowly'] } });

  test('shows one for a moment after it is removed', async ({ page, visit }) => {
    await visit.open(wizard);
    await expect(page.locator('input[name="uri"]')).toHaveCount(3);
    const seenFor = await page
      .locator('.array-input .icon-only')
      .first()
      .evaluate(async (cross: HTMLElement) => {
        const row = cross.parentElement;
        const begun = performance.now();
        cross.click();
        while (row?.isConnected === true) await new Promise(requestAnimationFrame);
        return performance.now() - begun;
      });
    expect(seenFor).toBeGreaterThan(650);
  });
});

test.describe('A console whose features are switches', () => {
  test.use({ options: { consoleVariations: ['features-are-switches'] } });

  test('flips one by its role', async ({ page, visit }) => {
    await visit.open('/admin/settings/features');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    const off = page.getByRole('switch', { checked: false, disabled: false });
    const enabled = async (): Promise<number> => {
      const features = await visit.api<{ status: string }[]>('/features');
      return features.filter(({ status }) => status === 'ENABLED').length;
    };
    const before = await enabled();
    await off.first().click();
    await expect.poll(enabled).toBe(before + 1);
  });
});
