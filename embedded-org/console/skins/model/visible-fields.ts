import type { Field, Form } from '../../description.ts';
import type { FormModel } from './form-model.ts';

/** Text is read in read mode; boxes and circles stay, and cannot be changed. */
export type Mode = 'read' | 'edit';

/** The fields of a form that are there at this moment. */
export const visibleFields = (form: Form, model: FormModel, mode: Mode): readonly Field[] =>
  form.fields.filter(
    (field) =>
      model.holds(field.visibleWhen ?? []) && !(mode === 'read' && field.editOnly === true),
  );
