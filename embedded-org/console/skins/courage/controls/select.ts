import { element } from '../element.ts';
import type { ControlOf } from '../form/control.ts';
import { choice } from './choice.ts';

export const selectControl: ControlOf<'select'> = (field, model, mode, manner) => {
  const { label, name, options } = field;
  const value = model.text(name);
  if (mode === 'read') {
    const text = options.find((one) => one.value === value)?.text ?? '';
    return { node: element('span', { class: 'o-form-read' }, text) };
  }
  const drawn = choice(
    {
      name,
      label: label ?? '',
      options,
      value,
      onChange: (changed) => {
        model.set(name, changed);
      },
    },
    manner,
  );
  return { node: drawn.element, inputId: drawn.inputId };
};
