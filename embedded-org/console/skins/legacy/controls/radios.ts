import { element } from '../../courage/element.ts';
import type { ControlOf } from '../form/around.ts';
import { Tick } from './tick.ts';

/** Circles with their help under the label, not in it. */
export const radiosControl: ControlOf<'radios'> = ({ name, options }, { idOf, mode, model }) => {
  const ticks = new Map(
    options.map(({ help, text, value }) => [
      value,
      new Tick({
        type: 'radio',
        id: idOf(`${name}.${value}`),
        name,
        value,
        text,
        help,
        checked: model.text(name) === value,
        disabled: mode === 'read',
        onChange: () => {
          model.set(name, value);
        },
      }),
    ]),
  );
  model.onChange(() => {
    for (const [value, tick] of ticks) tick.show(model.text(name) === value, mode === 'read');
  });
  return { node: element('div', {}, ...[...ticks.values()].map((tick) => tick.element)) };
};
