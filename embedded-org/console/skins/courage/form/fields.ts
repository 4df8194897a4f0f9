import type { Field, Form } from '../../../description.ts';
import { putInOrder } from '../../model/put-in-order.ts';
import { element } from '../element.ts';
import type { FormModel } from '../../model/form-model.ts';
import { visibleFields } from '../../model/visible-fields.ts';
import type { Manner, Mode } from './control.ts';
import type { Fieldset } from './fieldset.ts';
import { fieldset } from './fieldset.ts';

/** The fields of a form, drawn. */
export interface Fields {
  readonly element: HTMLElement;
  /** Puts messages beside fields. Gives back those for which there is no field on the page. */
  showErrors(errors: readonly FieldError[]): readonly FieldError[];
}

export interface FieldError {
  readonly field?: string;
  readonly text: string;
}

/** Draws the fields; one whose conditions do not hold is not in the document. */
export const fieldsOf = (form: Form, model: FormModel, mode: Mode, manner: Manner): Fields => {
  const container = element('div', {
    class: 'o-form-fieldset-container',
    'data-se': 'o-form-fieldset-container',
  });
  const sets = new Map<Field, Fieldset>();
  const arrange = (): void => {
    const wanted = visibleFields(form, model, mode).map((field) => {
      const set = sets.get(field) ?? fieldset(field, model, mode, manner);
      sets.set(field, set);
      return set.element;
    });
    putInOrder(container, wanted);
  };
  arrange();
  model.onChange(arrange);
  return {
    element: container,
    showErrors: (errors) => {
      for (const set of sets.values()) set.showError(undefined);
      return errors.filter(({ field, text }) => {
        const [, set] = [...sets].find(([{ name }]) => name === field) ?? [];
        if (!set?.element.isConnected) return true;
        set.showError(text);
        return false;
      });
    },
  };
};
