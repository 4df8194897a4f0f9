import { element } from '../element.ts';
import type { ControlOf } from '../form/control.ts';
import { Chosen } from './chosen.ts';

export const selectControl: ControlOf<'select'> = (field, model, mode) => {
  const { label, name, options } = field;
  const value = model.text(name);
  if (mode === 'read') {
    const text = options.find((one) => one.value === value)?.text ?? '';
    return { node: element('span', { class: 'o-form-read' }, text) };
  }
  const chosen = new Chosen({
    name,
    label: label ?? '',
    options,
    value,
    onChange: (changed) => {
      model.set(name, changed);
    },
  });
  return { node: chosen.element, inputId: chosen.selectId };
};
