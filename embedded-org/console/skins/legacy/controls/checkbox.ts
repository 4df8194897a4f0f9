import { tickOf } from '../../model/ticks.ts';
import type { ControlOf } from '../form/around.ts';
import { Tick } from './tick.ts';

export const checkboxControl: ControlOf<'checkbox'> = (field, { idOf, mode, model }) => {
  const { name, text } = field;
  const { checked: isChecked, forced: isForced } = tickOf(field, model);
  const tick = new Tick({
    type: 'checkbox',
    id: idOf(name),
    name,
    value: 'true',
    marker: `_${name}`,
    text,
    checked: isChecked,
    disabled: mode === 'read' || isForced,
    onChange: (checked) => {
      model.set(name, checked);
    },
  });
  model.onChange(() => {
    const { checked, forced } = tickOf(field, model);
    tick.show(checked, mode === 'read' || forced);
  });
  return { node: tick.element };
};
