import { element } from '../../courage/element.ts';
import type { ControlOf } from '../form/around.ts';
import { readText } from './read.ts';

export const textControl: ControlOf<'text'> = (field, { idOf, mode, model }) => {
  const { multiline, name, placeholder } = field;
  if (mode === 'read') return { node: readText(model.text(name)) };
  const id = idOf(name);
  const input = multiline
    ? element('textarea', { id, name, placeholder, rows: '4', cols: '50' })
    : element('input', { type: 'text', id, name, placeholder, class: 'text' });
  input.value = model.text(name);
  input.addEventListener('input', () => {
    model.set(name, input.value);
  });
  return { node: input, inputId: id };
};
