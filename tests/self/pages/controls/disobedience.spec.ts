import { expect, test } from '@playwright/test';
import { ControlDisobeyed } from '../../../../pages/controls/control-error.ts';
import { Dialog } from '../../../../pages/controls/dialog.ts';
import { RefusedByOrg } from '../../../../pages/controls/form.ts';
import { LinkOrButton } from '../../../../pages/controls/link-or-button.ts';
import { beginning } from '../../../../pages/controls/name.ts';
import { NumberField } from '../../../../pages/controls/number-field.ts';
import { Panel } from '../../../../pages/controls/panel.ts';
import { Radio } from '../../../../pages/controls/radio.ts';
import { Select } from '../../../../pages/controls/select.ts';
import { Switch } from '../../../../pages/controls/switch.ts';
import { TextField } from '../../../../pages/controls/text-field.ts';
import { UriList } from '../../../../pages/controls/uri-list.ts';
import { rejection, stage } from './stage.ts';
import type { Stage } from './stage.ts';

/** A dialog with a button that ends it, or does not. */
class Question extends Dialog {
  save(): Promise<void> {
    return this.submit('Save');
  }
}

interface Rebel {
  readonly html: string;
  readonly work: (stage: Stage) => Promise<unknown>;
  /** What it is told of. */
  readonly told: string;
}

const rebels: Readonly<Record<string, Rebel>> = {
  'a radio button that springs back': {
    html: '<form><label><input type="radio" id="it"> Web</label></form><script>it.onchange = () => { it.checked = false; }</script>',
    work: ({ form, foundBy }) => new Radio(form, 'Web', foundBy).select(),
    told: 'The radio «Web» on the screen «Account» (/admin/screen) could not be selected: it stayed as it was after',
  },
  'a switch that does not move': {
    html: '<form><label>Rotation <input type="checkbox" id="it"></label></form><script>it.onclick = (event) => { event.preventDefault(); }</script>',
    work: ({ form, foundBy }) => new Switch(form, 'Rotation', foundBy).moveTo('on'),
    told: 'The switch «Rotation» on the screen «Account» (/admin/screen) did not move on',
  },
  'a text box that keeps capitals only': {
    html: '<form><label>Name <input id="it"></label></form><script>it.oninput = () => { it.value = it.value.toUpperCase(); }</script>',
    work: ({ form, foundBy }) => new TextField(form, 'Name', foundBy).write('Shop'),
    told: 'was given «Shop», but holds «SHOP».',
  },
  'a number box with an end': {
    html: '<form><label>Seconds <input type="number" id="it"></label></form><script>it.onchange = () => { if (it.value > 60) it.value = 60; }</script>',
    work: ({ form, foundBy }) => new NumberField(form, 'Seconds', foundBy).write(61),
    told: 'was given 61, but holds «60».',
  },
  'a list of URIs that adds no row': {
    html: '<form><fieldset><legend>Base URIs</legend><input><a href="#">Add URI</a></fieldset></form>',
    work: ({ console, form }) =>
      new UriList(console, form, 'Base URI').writeAll(['https://a', 'https://b']),
    told: 'The list «Base URI» on the screen «Account» (/admin/screen) got no further row.',
  },
  'a list that goes back to what it was': {
    html: '<form><fieldset><legend>Platform</legend><select id="it"><option>None<option>Web</select></fieldset></form><script>it.onchange = () => { it.selectedIndex = 0; }</script>',
    work: ({ form, foundBy }) => new Select(form, 'Platform', foundBy).choose('Web'),
    told: 'was given «Web», but shows «None».',
  },
  'a link under something else': {
    html: '<a href="#">Add Origin</a><div style="position: fixed; inset: 0"><h2>Maintenance tonight</h2></div>',
    work: ({ console: { foundBy, page } }) =>
      new LinkOrButton(page, 'Add Origin', beginning('Add Origin'), foundBy).press(),
    told: 'heading "Maintenance tonight"',
  },
};

test.describe('a control that does not obey', () => {
  for (const [name, { html, told, work }] of Object.entries(rebels))
    test(`is noticed: ${name}`, async ({ page }) => {
      const error = await rejection(work(await stage(page, html)));
      expect(error).toBeInstanceOf(ControlDisobeyed);
      expect(error.message).toContain(told);
    });

  test('is a refusal without a word: a panel that stays as it is', async ({ page }) => {
    const { console } = await stage(
      page,
      '<form><h2>General Settings</h2><input type="button" value="Save"></form>',
    );
    const error = await rejection(new Panel(console, 'General Settings').save());
    expect(error).toBeInstanceOf(RefusedByOrg);
    expect(error.message).toContain('the panel neither went back to be read nor said why');
  });

  test('is a refusal without a word: a dialog that stays as it is', async ({ page }) => {
    const { console } = await stage(
      page,
      '<div role="dialog"><h2>Add Rule</h2><button>Save</button></div>',
    );
    const error = await rejection(new Question(console, 'Add Rule').save());
    expect(error).toBeInstanceOf(RefusedByOrg);
    expect(error.message).toContain('the dialog neither went away nor said why');
  });
});
