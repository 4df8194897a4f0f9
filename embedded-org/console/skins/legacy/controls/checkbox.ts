import type { ControlOf } from '../form/around.ts';
import { Tick } from './tick.ts';

export const checkboxControl: ControlOf<'checkbox'> = (field, { idOf, mode, model }) => {
  const { forced, name, text } = field;
  const isForced = (): boolean => forced !== undefined && model.holds(forced.when);
  const isChecked = (): boolean =>
    forced !== undefined && isForced() ? forced.value : model.isTicked(name);
  const tick = new Tick({
    type: 'checkbox',
    id: idOf(name),
    name,
    value: 'true',
    marker: `_${name}`,
    text,
    checked: isChecked(),
    disabled: mode === 'read' || isForced(),
    onChange: (checked) => {
      model.set(name, checked);
    },
  });
  model.onChange(() => {
    tick.show(isChecked(), mode === 'read' || isForced());
  });
  return { node: tick.element };
};
