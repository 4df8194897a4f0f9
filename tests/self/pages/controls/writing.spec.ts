import { expect, test } from '@playwright/test';
import { TextField } from '../../../../pages/controls/text-field.ts';
import { UriList } from '../../../../pages/controls/uri-list.ts';
import { stage } from './stage.ts';

/** What each kind of box keeps in `kept`. */
const kinds: Readonly<Record<string, string>> = {
  input: 'it.addEventListener("input", () => { kept.textContent = it.value; })',
  keyup: 'it.addEventListener("keyup", () => { kept.textContent = it.value; })',
  change: 'it.addEventListener("change", () => { kept.textContent = it.value; })',
};

test.describe('writing', () => {
  for (const [event, script] of Object.entries(kinds))
    test(`is heard by a box that hears only ${event}`, async ({ page }) => {
      const { findings, form, foundBy } = await stage(
        page,
        `<form><label>Name <input id="it" value="before"></label></form><p id="kept"></p><script>${script}</script>`,
      );
      const name = new TextField(form, 'Name', foundBy);
      await name.write('Shop');
      await expect(page.locator('#kept')).toHaveText('Shop');
      await name.write('');
      await expect(page.locator('#kept')).toHaveText('');
      expect(findings).toEqual([]);
    });

  test('is done key by key where nothing else sticks, and told', async ({ page }) => {
    const { findings, form, foundBy } = await stage(
      page,
      `<form><label>Name <input id="it" value="before"></label></form>
       <script>let kept = it.value, key = false;
         it.onkeydown = () => { key = true; it.value = kept; };
         it.oninput = () => { if (key) kept = it.value; };
         it.onkeyup = () => { key = false; };</script>`,
    );
    const name = new TextField(form, 'Name', foundBy);
    await name.write('Shop');
    await expect(name.input).toHaveValue('Shop');
    expect(findings).toEqual([
      { control: 'Name', screen: '/admin/screen', foundBy: 'every key by itself' },
    ]);
  });

  /** When the console moves the focus to the first field, once. */
  const moves: Readonly<Record<string, string>> = {
    'before the text comes':
      'it.addEventListener("focus", () => { first.focus(); }, { once: true })',
    'while the text comes':
      'it.addEventListener("focus", () => { setTimeout(() => { first.focus(); }); }, { once: true })',
    'before the last key': 'it.addEventListener("input", () => { first.focus(); }, { once: true })',
    'with the last key': 'it.addEventListener("keydown", () => { first.focus(); }, { once: true })',
  };

  for (const [moment, script] of Object.entries(moves))
    test(`puts right what came of a focus that the console moved ${moment}`, async ({ page }) => {
      const { findings, form, foundBy } = await stage(
        page,
        `<form><label>Name <input id="first" value="Shop"></label><label>Audience <input id="it"></label></form>
         <script>${script}</script>`,
      );
      await new TextField(form, 'Audience', foundBy).write('api://shop');
      await expect(page.locator('#it')).toHaveValue('api://shop');
      await expect(page.locator('#first')).toHaveValue('Shop');
      expect(findings).toEqual([]);
    });

  test('replaces what a list of URIs proposes, and adds rows by whatever they are called', async ({
    page,
  }) => {
    const { console, findings, form } = await stage(
      page,
      `<form><div data-se="o-form-fieldset"><div>Base URIs (Optional)</div><span id="list"><input type="text" value="http://localhost:8080"></span>
         <a href="#" id="add">Add Another</a></div></form>
       <script>add.onclick = () => { setTimeout(() => { list.append(Object.assign(document.createElement('input'), { type: 'text' })); }, 100); };</script>`,
    );
    const list = new UriList(console, form, 'Base URI');
    await list.writeAll(['https://a.example.com', 'https://b.example.com']);
    expect(await list.read()).toEqual(['https://a.example.com', 'https://b.example.com']);
    expect(findings).toEqual([
      { control: 'Add URI', screen: '/admin/screen', foundBy: 'another name of it' },
    ]);
  });
});
