import { element, linkButton } from '../../courage/element.ts';
import type { ControlOf } from '../form/around.ts';
import { hidden } from '../post.ts';
import { $ } from '../selectize.ts';

/** Several of a known set: a list that takes many, with Selectize in its place. */
export const tagsControl: ControlOf<'tags'> = (field, { idOf, mode, model }) => {
  const { choices, name, placeholder, shortcut } = field;
  const held = model.list(name);
  const textOf = (value: string): string =>
    choices.find((choice) => choice.value === value)?.text ?? value;
  if (mode === 'read')
    return {
      node: element(
        'span',
        { class: 'read' },
        ...held.map((value) => element('span', { class: 'tag' }, textOf(value))),
      ),
    };
  const id = idOf(name);
  const unknown = held.filter((value) => !choices.some((choice) => choice.value === value));
  const select = element(
    'select',
    { id, name: `${name}[]`, multiple: 'multiple', placeholder },
    ...[...choices, ...unknown.map((value) => ({ value, text: value }))].map(({ text, value }) =>
      element('option', { value, selected: held.includes(value) ? 'selected' : undefined }, text),
    ),
  );
  const wrapper = element(
    'div',
    { class: 'selectize-wrapper' },
    hidden(`_${name}[]`, 'on'),
    select,
  );
  const [{ selectize } = { selectize: undefined }] = $(select).selectize({
    plugins: ['remove_button'],
    dropdownParent: 'body',
    openOnFocus: false,
    closeAfterSelect: true,
    onChange: () => {
      model.set(
        name,
        [...select.selectedOptions].map(({ value }) => value),
      );
    },
  });
  if (shortcut)
    wrapper.append(
      linkButton(
        { class: 'shortcut' },
        () => {
          for (const value of shortcut.values) selectize?.addItem(value);
        },
        shortcut.text,
      ),
    );
  return { node: wrapper, inputId: `${id}-selectized` };
};
