import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { collectFindings } from '../../../../fixtures/found-by.ts';
import type { Finding } from '../../../../fixtures/found-by.ts';
import { Checkbox } from '../../../../pages/controls/checkbox.ts';
import { foundBySchema } from '../../../../reports/report-schema.ts';

/** A box that only the keyboard can work: clicks are swallowed. */
const keyboardOnly = `
  <form><label><input type="checkbox" id="box" aria-label="Interaction Code"></label></form>
  <script>box.addEventListener('click', (event) => { if (event.detail > 0) event.preventDefault(); });</script>`;

const underLabel = `
  <style>div { position: relative; width: 200px; height: 20px }
    input { opacity: 0; position: absolute } label { position: absolute; inset: 0 }</style>
  <form><div><input type="checkbox" id="box"><label for="box">Interaction Code</label></div></form>`;

/** A box that moves away from under the pointer, once. */
const moves = `
  <form><input type="checkbox" id="box" aria-label="Interaction Code"></form>
  <script>
    addEventListener('mousemove', () => { box.style.marginTop = '200px'; }, { once: true });
  </script>`;

/** A box that a form draws anew when it is clicked for the first time. */
const isDrawnAnew = `
  <form><input type="checkbox" id="box" aria-label="Interaction Code"></form>
  <script>
    const [form] = document.forms;
    form.addEventListener('change', () => {
      const { innerHTML } = form;
      form.innerHTML = innerHTML;
    }, { once: true });
  </script>`;

const springsBack = `
  <form><input type="checkbox" id="box" aria-label="Interaction Code"></form>
  <script>box.addEventListener('change', () => { box.checked = false; });</script>`;

/** The box of the form that a page shows, and what it tells the report. */
const boxOf = (page: Page) => {
  const findings: Finding[] = [];
  const foundBy = collectFindings(page, findings);
  return { box: new Checkbox(page.locator('form'), 'Interaction code', foundBy), findings };
};

test.describe('a checkbox', () => {
  test('is worked where the box is, although its label lies on top', async ({ page }) => {
    await page.setContent(underLabel);
    const { box, findings } = boxOf(page);
    await box.select();
    await expect(box.input).toBeChecked();
    await box.clear();
    await expect(box.input).not.toBeChecked();
    expect(findings).toEqual([]);
  });

  test('tells the report when a second choice had to serve', async ({ page }) => {
    await page.route('**/screen', (route) =>
      route.fulfill({ contentType: 'text/html', body: keyboardOnly }),
    );
    await page.goto('http://localhost/screen');
    const { box, findings } = boxOf(page);
    await box.select();
    await expect(box.input).toBeChecked();
    expect(foundBySchema.parse(findings)).toEqual([
      { control: 'Interaction code', screen: '/screen', foundBy: 'the Space key' },
    ]);
  });

  for (const [what, content] of [
    ['has moved before it was hit', moves],
    ['was drawn anew meanwhile', isDrawnAnew],
  ] as const)
    test(`is pressed once more, and nothing told, where it ${what}`, async ({ page }) => {
      await page.setContent(content);
      const { box, findings } = boxOf(page);
      await box.select();
      await expect(box.input).toBeChecked();
      expect(findings).toEqual([]);
    });

  test('does not pass over one that springs back', async ({ page }) => {
    await page.setContent(springsBack);
    const { box } = boxOf(page);
    await expect(box.select()).rejects.toThrow('could not be selected');
  });
});
