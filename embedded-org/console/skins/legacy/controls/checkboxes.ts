import type { Option, OptionGroup } from '../../../description.ts';
import { element } from '../../courage/element.ts';
import { tickOneOf } from '../../model/ticks.ts';
import type { ControlOf } from '../form/around.ts';
import { hidden } from '../post.ts';
import { expander } from './expander.ts';
import { Tick } from './tick.ts';

/** Boxes in sets, each a fieldset of its own; the last sets may be folded away. */
export const checkboxesControl: ControlOf<'checkboxes'> = (field, { idOf, mode, model }) => {
  const { advanced, groups, name } = field;
  const boxOf = ({ help, locked, text, value }: Option): HTMLElement[] => {
    const checked = model.list(name).includes(value);
    const { element: box } = new Tick({
      type: 'checkbox',
      id: idOf(`${name}.${value}`),
      name: `${name}[]`,
      value,
      text,
      help,
      checked,
      disabled: mode === 'read' || locked === true,
      onChange: (ticked) => {
        tickOneOf(model, name, value, ticked);
      },
    });
    // A browser does not send a box that is locked.
    const isSentBeside = mode === 'edit' && locked === true && checked;
    return isSentBeside ? [box, hidden(`${name}[]`, value)] : [box];
  };
  const groupOf = ({ heading, options }: OptionGroup): HTMLElement =>
    element(
      'fieldset',
      { class: 'set' },
      heading === '' ? undefined : element('legend', {}, heading),
      ...options.flatMap(boxOf),
    );
  return {
    node: element(
      'div',
      {},
      mode === 'edit' ? hidden(`_${name}[]`, 'on') : undefined,
      ...groups.map(groupOf),
      ...(advanced ? expander(advanced.text, advanced.groups.map(groupOf)) : []),
    ),
  };
};
