import { expect, test } from '@playwright/test';
import { Checkbox } from '../../../../pages/controls/checkbox.ts';
import { ControlNotFound } from '../../../../pages/controls/control-error.ts';
import { Copyable } from '../../../../pages/controls/copyable.ts';
import { Dialog } from '../../../../pages/controls/dialog.ts';
import { DropDown } from '../../../../pages/controls/drop-down.ts';
import { LinkOrButton } from '../../../../pages/controls/link-or-button.ts';
import { beginning } from '../../../../pages/controls/name.ts';
import { NumberField } from '../../../../pages/controls/number-field.ts';
import { Panel } from '../../../../pages/controls/panel.ts';
import { Radio } from '../../../../pages/controls/radio.ts';
import { Select } from '../../../../pages/controls/select.ts';
import { Switch } from '../../../../pages/controls/switch.ts';
import { Tab } from '../../../../pages/controls/tab.ts';
import { TableRow } from '../../../../pages/controls/table-row.ts';
import { TextField } from '../../../../pages/controls/text-field.ts';
import { UriList } from '../../../../pages/controls/uri-list.ts';
import { rejection, stage } from './stage.ts';
import type { Stage } from './stage.ts';

/** A screen with another control than the one that is looked for, and a secret in a box. */
const other = `<form><h2>Notifications</h2>
  <label><input type="checkbox"> Send e-mails</label>
  <label>Token <input value="s3cret-of-somebody"></label></form>`;

/** Each control, worked where it is not there. */
const worked: Readonly<Record<string, (stage: Stage) => Promise<unknown>>> = {
  'checkbox «Interaction Code»': ({ form, foundBy }) =>
    new Checkbox(form, 'Interaction Code', foundBy).select(),
  'radio «Web»': ({ form, foundBy }) => new Radio(form, 'Web', foundBy).select(),
  'switch «Rotation»': ({ form, foundBy }) =>
    new Switch(form.getByText('Rotation'), 'Rotation', foundBy).moveTo('on'),
  'text box «Name»': ({ form, foundBy }) => new TextField(form, 'Name', foundBy).write('Shop'),
  'number box «Grace period»': ({ form, foundBy }) =>
    new NumberField(form, 'Grace period', foundBy).write(30),
  'list «Base URI»': ({ console, form }) =>
    new UriList(console, form, 'Base URI').writeOnly('https://shop.example.com'),
  'choice «Platform»': ({ form, foundBy }) => new Select(form, 'Platform', foundBy).choose('Web'),
  'panel «General Settings»': ({ console }) => new Panel(console, 'General Settings').edit(),
  'dialog «Add Rule»': ({ console }) => new Dialog(console, 'Add Rule').waitFor(),
  'tab «Sign On»': ({ console: { foundBy, page } }) => new Tab(page, 'Sign On', foundBy).open(),
  'link or button «Edit» of row «default»': ({ console: { foundBy, page } }) =>
    new TableRow(page, 'default', foundBy).action('Edit', 'edit').press(),
  'link or button «Copy to Clipboard»': ({ form, foundBy }) =>
    new Copyable(
      form,
      form.getByText('Client ID'),
      form.locator('output'),
      'Copy to Clipboard',
      foundBy,
    ).read(),
  'link or button «Create»': ({ console: { foundBy, page } }) =>
    new DropDown(page, page, 'Create', foundBy).open(),
  'link or button «Add Origin»': ({ console: { foundBy, page } }) =>
    new LinkOrButton(page, 'Add Origin', beginning('Add Origin'), foundBy).press(),
};

test.describe('a control that is not there', () => {
  test('is told with its screen, the ways it was looked for, and what is there instead', async ({
    page,
  }) => {
    const shown = await stage(page, other);
    // All at once: each of them waits as long as a control may take to appear.
    const errors = await Promise.all(
      Object.entries(worked).map(async ([name, work]) => ({
        name,
        error: await rejection(work(shown)),
      })),
    );
    for (const { error, name } of errors) {
      expect(error, name).toBeInstanceOf(ControlNotFound);
      expect(error.message.split('\n')[0]).toBe(
        `The ${name} is not there on the screen «Account» (/admin/screen).`,
      );
      expect(error.message).toContain('It was looked for, in this order:\n  1. ');
      expect(error.message, name).toContain('checkbox "Send e-mails"');
      expect(error.message, name).toContain('textbox "Token": …');
      expect(error.message, name).not.toContain('s3cret-of-somebody');
    }
    expect(shown.findings).toEqual([]);
  });

  test('costs the time of one control, not that of each way to look', async ({ page }) => {
    const { form, foundBy } = await stage(page, other);
    const start = performance.now();
    await rejection(new Checkbox(form, 'Interaction Code', foundBy).select());
    expect(performance.now() - start).toBeLessThan(16_000);
  });

  test('is not confused with two that are', async ({ page }) => {
    const { form, foundBy } = await stage(
      page,
      '<form><label><input type="checkbox"> Enable one</label><label><input type="checkbox"> Enable two</label></form>',
    );
    const error = await rejection(new Checkbox(form, 'Enable', foundBy).select());
    expect(error.message).toContain(
      'The checkbox «Enable» is there 2 times on the screen «Account»',
    );
  });
});
