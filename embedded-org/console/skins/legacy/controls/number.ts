import { element } from '../../courage/element.ts';
import type { ControlOf } from '../form/around.ts';
import { readText } from './read.ts';

export const numberControl: ControlOf<'number'> = ({ name, unit = '' }, { idOf, mode, model }) => {
  if (mode === 'read') return { node: readText(`${model.text(name)} ${unit}`.trim()) };
  const id = idOf(name);
  const input = element('input', { type: 'number', id, name, class: 'number' });
  input.value = model.text(name);
  input.addEventListener('input', () => {
    model.set(name, input.value);
  });
  return { node: element('span', {}, input, ' ', unit), inputId: id };
};
