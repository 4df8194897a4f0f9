import { element } from '../element.ts';
import type { ControlOf } from '../form/control.ts';
import { nextId } from '../next-id.ts';
import { choice } from './choice.ts';

export const durationControl: ControlOf<'duration'> = (field, model, _mode, manner) => {
  const { before, label, name, unitName, units, unlimited } = field;
  const id = nextId('input');
  const input = element('input', {
    id,
    type: 'number',
    name,
    class: 'o-form-text o-form-number',
    autocomplete: 'off',
  });
  input.value = model.text(name);
  input.addEventListener('input', () => {
    model.set(name, input.value);
  });
  const showUnit = (): void => {
    input.disabled = unlimited !== undefined && model.text(unitName) === unlimited;
  };
  showUnit();
  const unit = choice(
    {
      name: unitName,
      label: label ?? before ?? '',
      options: units,
      value: model.text(unitName),
      onChange: (changed) => {
        model.set(unitName, changed);
        showUnit();
      },
    },
    manner,
  );
  return {
    node: element(
      'span',
      { class: 'duration' },
      before === undefined ? undefined : element('label', { for: id }, before),
      input,
      unit.element,
    ),
    inputId: id,
  };
};
