import { element } from '../../courage/element.ts';
import type { Around, ControlOf } from '../form/around.ts';
import { hidden } from '../post.ts';
import { Tick } from './tick.ts';

/** A box for each address, all of the same list by their names, and buttons that add and remove. */
export const urisControl: ControlOf<'uris'> = (field, around) => {
  const { addText, checkbox, name } = field;
  const { idOf, mode, model } = around;
  const tick =
    checkbox &&
    new Tick({
      type: 'checkbox',
      id: idOf(checkbox.name),
      name: checkbox.name,
      value: 'true',
      marker: `_${checkbox.name}`,
      text: checkbox.text,
      checked: model.isTicked(checkbox.name),
      disabled: mode === 'read',
      onChange: (checked) => {
        model.set(checkbox.name, checked);
      },
    });
  const list =
    mode === 'read'
      ? element('div', { class: 'read' }, ...model.list(name).map((uri) => element('div', {}, uri)))
      : listOf(name, addText, around);
  return { node: element('div', {}, tick?.element, list) };
};

const listOf = (
  name: string,
  addText: string,
  { idOf, look, model, words }: Around,
): HTMLElement => {
  const rows = element('ul', { class: 'array-input' });
  const keep = (): void => {
    model.set(
      name,
      [...rows.querySelectorAll('li:not(.leaving) input[type=text]')].map(
        (box) => (box as HTMLInputElement).value,
      ),
    );
  };
  let last = -1;
  const add = (value: string): void => {
    last += 1;
    const input = element('input', {
      type: 'text',
      id: idOf(`${name}${last}`),
      name: `${name}[${last}]`,
      class: 'text',
    });
    input.value = value;
    input.addEventListener('change', keep);
    const remove = element('input', {
      type: 'button',
      class: 'button remove',
      value: '×',
      'aria-label': look.uriCross === 'named' ? words.remove : undefined,
    });
    const row = element('li', {}, input, remove);
    remove.addEventListener('click', () => {
      row.classList.add('leaving');
      input.disabled = true;
      keep();
      if (look.uriRemovalMs === undefined) row.remove();
      else
        setTimeout(() => {
          row.remove();
        }, look.uriRemovalMs);
    });
    rows.append(row);
  };
  const uris = model.list(name);
  for (const uri of uris.length > 0 ? uris : ['']) add(uri);
  const more = element('input', { type: 'button', class: 'button', value: addText });
  more.addEventListener('click', () => {
    add('');
    keep();
  });
  return element('div', {}, hidden(`_${name}[]`, 'on'), rows, more);
};
