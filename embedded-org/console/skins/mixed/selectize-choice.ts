import type { ChosenOptions } from '../courage/controls/chosen.ts';
import type { Choice } from '../courage/form/control.ts';
import { nextId } from '../courage/next-id.ts';
import { choice } from '../legacy/controls/choice.ts';

/** What the forms of these dialogs have in the place of chosen. */
export const selectizeChoice = (options: ChosenOptions): Choice => {
  const inputId = nextId('input');
  const { name, options: entries, value } = options;
  return {
    element: choice({
      kind: 'selectize',
      id: inputId,
      name,
      options: entries,
      value,
      onChange: (changed) => {
        options.onChange(changed);
      },
    }),
    inputId,
  };
};
