import { useEffect, useReducer, useState } from 'react';
import type { Form, Outcome, Values } from '../../../description.ts';
import type { PlacedErrors } from '../../model/field-errors.ts';
import { placeErrors } from '../../model/field-errors.ts';
import { FormModel } from '../../model/form-model.ts';
import { visibleFields } from '../../model/visible-fields.ts';
import { usePage } from '../page-context.ts';

/** A form that is being edited. */
export interface Editing {
  readonly model: FormModel;
  readonly errors: ReadonlyMap<string, string>;
  /** What is said above the fields. */
  readonly banner: readonly string[];
  readonly isSaving: boolean;
  readonly submit: () => void;
}

const nothing: PlacedErrors = { atFields: new Map(), others: [] };

export const useEditing = (form: Form, onSave: (values: Values) => Promise<Outcome>): Editing => {
  const page = usePage();
  const [model] = useState(() => new FormModel(form));
  const [, paintAgain] = useReducer((count: number) => count + 1, 0);
  const [errors, setErrors] = useState(nothing);
  const [isSaving, setSaving] = useState(false);
  useEffect(() => {
    model.onChange(paintAgain);
  }, [model]);

  const refuse = (outcome: Extract<Outcome, { kind: 'refused' }>): void => {
    const { refusal } = page.look;
    if (refusal === 'silent') return;
    if (refusal === 'toast-only') void page.conclude(outcome);
    else {
      const names = visibleFields(form, model, 'edit').map(({ name }) => name);
      setErrors(placeErrors(outcome.errors, refusal === 'banner-only' ? [] : names));
    }
  };
  const save = async (): Promise<void> => {
    setErrors(nothing);
    setSaving(true);
    const outcome = await onSave(model.values);
    if (outcome.kind === 'go') return;
    setSaving(false);
    if (outcome.kind === 'refused') refuse(outcome);
  };
  return {
    model,
    errors: errors.atFields,
    banner: bannerOf(errors, page.look.refusal === 'field-only' ? [] : [page.words.formErrors]),
    isSaving,
    submit: () => {
      if (!isSaving) void save();
    },
  };
};

/** @param generally what is said where each message has its field */
const bannerOf = (
  { atFields, others }: PlacedErrors,
  generally: readonly string[],
): readonly string[] => {
  if (others.length > 0) return others.map(({ text }) => text);
  return atFields.size > 0 ? generally : [];
};
