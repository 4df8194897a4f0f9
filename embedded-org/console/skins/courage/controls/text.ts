import { element } from '../element.ts';
import type { ControlOf } from '../form/control.ts';
import { nextId } from '../next-id.ts';

export const textControl: ControlOf<'text'> = (field, model, mode) => {
  if (mode === 'read')
    return { node: element('span', { class: 'o-form-read' }, model.text(field.name)) };
  const id = nextId('input');
  const attributes = {
    id,
    name: field.name,
    class: 'o-form-text',
    'aria-label': '',
    autocomplete: 'off',
    placeholder: field.placeholder,
  };
  const input = field.multiline
    ? element('textarea', { ...attributes, rows: '3' })
    : element('input', { type: 'text', ...attributes });
  input.value = model.text(field.name);
  input.addEventListener('input', () => {
    model.set(field.name, input.value);
  });
  return { node: input, inputId: id };
};
