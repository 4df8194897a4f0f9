import type { ControlOf } from '../form/control.ts';
import { Tick } from './tick.ts';

export const checkboxControl: ControlOf<'checkbox'> = (field, model, mode) => {
  const { forced, name, text } = field;
  const isForced = (): boolean => forced !== undefined && model.holds(forced.when);
  const isChecked = (): boolean =>
    forced !== undefined && isForced() ? forced.value : model.isTicked(name);
  const tick = new Tick({
    type: 'checkbox',
    name,
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
