import { element } from '../../courage/element.ts';
import type { ControlOf } from '../form/around.ts';
import { choice } from './choice.ts';
import { readText } from './read.ts';
import { kindOfChoice } from './select.ts';

export const durationControl: ControlOf<'duration'> = (field, around) => {
  const { before, name, unitName, units, unlimited } = field;
  const { idOf, mode, model } = around;
  const unit = model.text(unitName);
  if (mode === 'read') {
    const number = unit === unlimited ? '' : model.text(name);
    const text = units.find(({ value }) => value === unit)?.text ?? '';
    return { node: readText(`${before ?? ''} ${number} ${text}`.trim()) };
  }
  const id = idOf(name);
  const input = element('input', { type: 'number', id, name, class: 'number' });
  input.value = model.text(name);
  input.addEventListener('input', () => {
    model.set(name, input.value);
  });
  const showUnit = (): void => {
    input.disabled = unlimited !== undefined && model.text(unitName) === unlimited;
  };
  showUnit();
  const list = choice({
    kind: kindOfChoice(around),
    id: idOf(unitName),
    name: unitName,
    options: units,
    value: unit,
    onChange: (changed) => {
      model.set(unitName, changed);
      showUnit();
    },
  });
  return {
    node: element(
      'span',
      { class: 'duration' },
      before === undefined ? undefined : element('label', { for: id }, before),
      input,
      list,
    ),
    inputId: id,
  };
};
