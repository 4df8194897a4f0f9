import type { Field } from '../../../description.ts';
import { element } from '../../courage/element.ts';
import type { Around, Control } from './around.ts';
import type { ControlledField } from './control-of.ts';
import { controlOf } from './control-of.ts';

/** A field of a form, drawn. */
export interface Row {
  readonly element: HTMLElement;
  showError(text: string): void;
}

export const rowOf = (field: Field, around: Around): Row =>
  field.kind === 'section' ? section(field) : row(field, around);

const section = ({ ruled, title }: Extract<Field, { kind: 'section' }>): Row => ({
  element: element('h3', { class: ruled ? 'section ruled' : 'section' }, title),
  showError: () => undefined,
});

const row = (field: ControlledField, around: Around): Row => {
  const control = controlOf(field, around);
  const cell = element(
    'div',
    { class: 'field' },
    control.node,
    field.explanation === undefined
      ? undefined
      : element('p', { class: 'help' }, field.explanation),
  );
  return {
    element: element(
      'fieldset',
      { class: field.ruled ? 'row ruled' : 'row' },
      field.lead === undefined ? undefined : element('span', { class: 'lead' }, field.lead),
      labelOf(field, control),
      element('div', { class: 'hints' }, ...hintsOf(field)),
      cell,
    ),
    showError: (text) => {
      cell.append(element('span', { class: 'inlineError', role: 'alert' }, text));
      for (const box of cell.querySelectorAll('input')) box.classList.add('invalid');
    },
  };
};

/** A set has a legend; what stands alone, a label. */
const labelOf = (field: ControlledField, { inputId }: Control): HTMLElement | undefined => {
  const { label, optional } = field;
  if (label === undefined) return undefined;
  const more = optional === undefined ? [] : [' ', element('em', {}, optional)];
  return inputId === undefined
    ? element('legend', {}, label, ...more)
    : element('label', { class: 'name', for: inputId }, label, ...more);
};

const hintsOf = ({ help = '', learnMore }: ControlledField): HTMLElement[] => [
  ...help
    .split('\n\n')
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => element('p', { class: 'help' }, paragraph)),
  ...(learnMore === undefined ? [] : [element('a', { href: '#' }, learnMore)]),
];
