import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { Select } from '../../../../pages/controls/select.ts';
import { stage } from './stage.ts';

const options = '<option>None</option><option>Web</option><option>Native app</option>';
const row = (inner: string): string =>
  `<form><div data-se="o-form-fieldset"><div><label>Platform&nbsp;</label></div>${inner}</div></form>`;

/** Puts a widget of jQuery in the place of a `select`. */
const widget = async (page: Page, file: string, call: string): Promise<void> => {
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('jquery')) });
  await page.addScriptTag({ path: fileURLToPath(file) });
  await page.addScriptTag({ content: `jQuery('select').${call}` });
};

interface Kind {
  readonly html: string;
  readonly become?: (page: Page) => Promise<void>;
}

const linkWithList = `<a href="#" class="link-button option-selected" id="it" aria-expanded="false">None</a>
  <script>it.onclick = () => {
    const list = document.createElement('ul');
    list.className = 'okta-dropdown-list';
    list.innerHTML = '<li class="option"><a href="#">None</a></li><li class="option"><a href="#">Web</a></li>';
    list.onclick = ({ target }) => { it.textContent = target.textContent; list.remove(); };
    document.body.append(list);
  };</script>`;

const kinds: Readonly<Record<string, Kind>> = {
  'the browser’s own': { html: `<select>${options}</select>` },
  chosen: {
    html: `<select style="width: 200px">${options}</select>`,
    become: (page) =>
      widget(page, import.meta.resolve('chosen-js'), 'chosen({ disable_search: true })'),
  },
  Selectize: {
    html: `<select>${options}</select>`,
    become: (page) =>
      widget(
        page,
        import.meta.resolve('@selectize/selectize'),
        "selectize({ dropdownParent: 'body' })",
      ),
  },
  'a link with a list': { html: linkWithList },
};

test.describe('a choice of one entry', () => {
  for (const [name, { become, html }] of Object.entries(kinds))
    test(`is made in ${name}, and read back`, async ({ page }) => {
      const { findings, form, foundBy } = await stage(page, row(html));
      await become?.(page);
      const platform = new Select(form, 'Platform', foundBy);
      expect(await platform.read()).toBe('None');
      await platform.choose('Web');
      expect(await platform.read()).toBe('Web');
      expect(findings).toEqual([]);
    });

  for (const [name, { become, html }] of Object.entries(kinds))
    test(`offers its entries once it is open, in ${name}`, async ({ page }) => {
      const { form, foundBy } = await stage(page, row(html));
      await become?.(page);
      const platform = new Select(form, 'Platform', foundBy);
      await platform.open();
      await expect(platform.option('Web')).toBeVisible();
      await expect(platform.option('Spa')).toBeHidden();
    });
});
