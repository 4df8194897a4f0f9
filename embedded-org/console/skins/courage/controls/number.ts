import { element } from '../element.ts';
import type { ControlOf } from '../form/control.ts';
import { nextId } from '../next-id.ts';

export const numberControl: ControlOf<'number'> = (field, model, mode) => {
  const unit = field.unit ?? '';
  if (mode === 'read')
    return {
      node: element('span', { class: 'o-form-read' }, `${model.text(field.name)} ${unit}`.trim()),
    };
  const id = nextId('input');
  const input = element('input', {
    id,
    type: 'number',
    name: field.name,
    class: 'o-form-text o-form-number',
    autocomplete: 'off',
  });
  input.value = model.text(field.name);
  input.addEventListener('input', () => {
    model.set(field.name, input.value);
  });
  return {
    node: element('span', {}, input, element('span', { class: 'o-form-unit' }, unit)),
    inputId: id,
  };
};
