import { element } from '../element.ts';
import type { ControlOf } from '../form/control.ts';
import { nextId } from '../next-id.ts';
import { Tick } from './tick.ts';

/** Circles whose help is part of their label. The group has no role. */
export const radiosControl: ControlOf<'radios'> = (field, model, mode) => {
  const inputName = nextId('radio');
  const ticks = new Map(
    field.options.map(({ help, text, value }) => [
      value,
      new Tick({
        type: 'radio',
        name: field.name,
        inputName,
        value,
        text,
        ...(help !== undefined && { help }),
        checked: model.text(field.name) === value,
        disabled: mode === 'read',
        onChange: () => {
          model.set(field.name, value);
        },
      }),
    ]),
  );
  model.onChange(() => {
    for (const [value, tick] of ticks) tick.show(model.text(field.name) === value, mode === 'read');
  });
  return {
    node: element(
      'div',
      { class: 'o-form-radio-group' },
      ...[...ticks.values()].map((tick) => tick.element),
    ),
  };
};
