import type { ControlOf } from '../form/around.ts';
import type { Around } from '../form/around.ts';
import { choice } from './choice.ts';
import type { ChoiceOptions } from './choice.ts';
import { readText } from './read.ts';

/** Pages were written before Selectize, dialogs after. */
export const kindOfChoice = ({ isInDialog, look }: Around): ChoiceOptions['kind'] => {
  if (look.select !== undefined) return look.select === 'native' ? 'native' : 'selectize';
  return isInDialog ? 'selectize' : 'native';
};

export const selectControl: ControlOf<'select'> = ({ name, options }, around) => {
  const { idOf, mode, model } = around;
  const value = model.text(name);
  if (mode === 'read')
    return { node: readText(options.find((one) => one.value === value)?.text ?? '') };
  const id = idOf(name);
  const node = choice({
    kind: kindOfChoice(around),
    id,
    name,
    options,
    value,
    onChange: (changed) => {
      model.set(name, changed);
    },
  });
  return { node, inputId: id };
};
