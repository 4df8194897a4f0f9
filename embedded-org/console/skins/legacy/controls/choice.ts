import type { Option } from '../../../description.ts';
import { element } from '../../courage/element.ts';
import { $ } from '../selectize.ts';

export interface ChoiceOptions {
  readonly kind: 'native' | 'selectize';
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One entry out of a list: the browser's own, or Selectize in its place. */
export const choice = (asked: ChoiceOptions): HTMLElement => {
  const select = element(
    'select',
    { id: asked.id, name: asked.name },
    ...asked.options.map(({ text, value }) => element('option', { value }, text)),
  );
  select.value = asked.value;
  const wrapper = element('span', { class: 'selectize-wrapper' }, select);
  const changed = (): void => {
    asked.onChange(select.value);
  };
  if (asked.kind === 'native') select.addEventListener('change', changed);
  else
    $(select).selectize({
      onChange: changed,
      // Over a dialog, which hides what sticks out of it.
      dropdownParent: 'body',
      // «None» is an entry like any other.
      allowEmptyOption: true,
    });
  return asked.kind === 'native' ? select : wrapper;
};
