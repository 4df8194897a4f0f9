import type { Field, Form } from '../../../description.ts';
import { putInOrder } from '../../model/put-in-order.ts';
import { element } from '../../courage/element.ts';
import type { FieldError } from '../../model/field-errors.ts';
import { placeErrors } from '../../model/field-errors.ts';
import { visibleFields } from '../../model/visible-fields.ts';
import type { Around } from './around.ts';
import type { Row } from './row.ts';
import { rowOf } from './row.ts';

/** The fields of a form, drawn one below another. */
export interface Rows {
  readonly element: HTMLElement;
  /** Puts messages beside fields. Gives back those for which there is no field on the page. */
  showErrors(errors: readonly FieldError[]): readonly FieldError[];
}

/** A field whose conditions do not hold is not in the document. */
export const rowsOf = (form: Form, around: Around): Rows => {
  const { mode, model } = around;
  const container = element('div', { class: 'rows' });
  const rows = new Map<Field, Row>();
  const arrange = (): void => {
    const wanted = visibleFields(form, model, mode).map((field) => {
      const row = rows.get(field) ?? rowOf(field, around);
      rows.set(field, row);
      return row.element;
    });
    putInOrder(container, wanted);
  };
  arrange();
  model.onChange(arrange);
  return {
    element: container,
    showErrors: (errors) => {
      const shown = visibleFields(form, model, mode);
      const { atFields, others } = placeErrors(
        errors,
        shown.map(({ name }) => name),
      );
      for (const field of shown) {
        const text = atFields.get(field.name);
        if (text !== undefined) rows.get(field)?.showError(text);
      }
      return others;
    },
  };
};
