import type { Field, Form } from '../../console/description.ts';

/** A form in which one field is another. */
export const changeField = (form: Form, name: string, change: (field: Field) => Field): Form => ({
  ...form,
  fields: form.fields.map((field) => (field.name === name ? change(field) : field)),
});

/** A form without one of its fields. */
export const withoutField = (form: Form, name: string): Form => ({
  ...form,
  fields: form.fields.filter((field) => field.name !== name),
});
