import type { Field } from '../../../description.ts';
import { element } from '../element.ts';
import type { FormModel } from '../../model/form-model.ts';
import { icon } from '../icon.ts';
import { nextId } from '../next-id.ts';
import { controlOf } from './control-of.ts';
import type { ControlledField } from './control-of.ts';
import type { Manner, Mode } from './control.ts';

/** A row of a form: the label on the left, the control on the right. */
export interface Fieldset {
  readonly element: HTMLElement;
  /** @param text undefined takes the message away */
  showError(text: string | undefined): void;
}

export const fieldset = (field: Field, model: FormModel, mode: Mode, manner: Manner): Fieldset =>
  field.kind === 'section' ? section(field) : row(field, model, mode, manner);

const section = (field: Extract<Field, { kind: 'section' }>): Fieldset => ({
  element: element(
    'div',
    { class: `o-form-section${field.ruled ? ' o-form-ruled' : ''}` },
    element('h2', { class: 'o-form-head', 'data-se': 'o-form-head' }, field.title),
  ),
  showError: () => undefined,
});

const row = (field: ControlledField, model: FormModel, mode: Mode, manner: Manner): Fieldset => {
  const control = controlOf(field, model, mode, manner);
  const input = element(
    'div',
    { class: 'o-form-input', 'data-se': 'o-form-input-container' },
    element(
      'span',
      {
        class: `o-form-control o-form-input-name-${field.name}`,
        'data-se': `o-form-input-${field.name}`,
      },
      control.node,
    ),
    field.explanation === undefined
      ? undefined
      : element('p', { class: 'o-form-explain' }, field.explanation),
  );
  return {
    element: element(
      'div',
      {
        class: `o-form-fieldset${field.ruled ? ' o-form-ruled' : ''}`,
        'data-se': 'o-form-fieldset',
      },
      label(field, control.inputId),
      input,
    ),
    showError: (text) => {
      showError(input, text);
    },
  };
};

/** The label proper is only of a control that takes text; else it is plain text. */
const label = (field: ControlledField, inputId: string | undefined): HTMLElement => {
  const text = field.label === undefined ? undefined : `${field.label}\u00a0`;
  return element(
    'div',
    { class: 'o-form-label', 'data-se': 'o-form-label' },
    field.lead === undefined ? undefined : element('span', { class: 'o-form-lead' }, field.lead),
    text === undefined
      ? undefined
      : inputId === undefined
        ? element('div', { class: 'o-form-label-text' }, text)
        : element('label', { class: 'o-form-label-text', for: inputId }, text),
    field.optional === undefined
      ? undefined
      : element('span', { class: 'o-form-optional' }, field.optional),
    ...(field.help ?? '')
      .split('\n\n')
      .filter((paragraph) => paragraph !== '')
      .map((paragraph) => element('p', { class: 'o-form-explain' }, paragraph)),
    field.learnMore === undefined
      ? undefined
      : element(
          'a',
          { class: 'o-form-learn-more', href: '#', 'data-se': 'learn-more' },
          field.learnMore,
          icon('external'),
        ),
  );
};

const showError = (input: HTMLElement, text: string | undefined): void => {
  const boxes = [...input.querySelectorAll('input')];
  for (const old of input.querySelectorAll('.o-form-input-error')) old.remove();
  for (const box of boxes) {
    box.removeAttribute('aria-invalid');
    box.removeAttribute('aria-describedby');
  }
  input.classList.toggle('o-form-has-errors', text !== undefined);
  if (text === undefined) return;
  const id = nextId('input-container-error');
  input.append(
    element('p', { id, class: 'okta-form-input-error o-form-input-error', role: 'alert' }, text),
  );
  for (const box of boxes) {
    box.setAttribute('aria-invalid', 'true');
    box.setAttribute('aria-describedby', id);
  }
};
