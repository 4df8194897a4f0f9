import type {
  CheckboxesField,
  Dialog,
  Field,
  Form,
  Option,
  OptionGroup,
} from '../../console/description.ts';
import type { GrantType } from '../../domain/grant-types.ts';

type OptionChange = (option: Option) => Option | undefined;

/** A form in which the checkbox of one grant type is another, or is not there. */
export const withGrantOption = (form: Form, grant: GrantType, change: OptionChange): Form => {
  const changed = (groups: readonly OptionGroup[]): OptionGroup[] =>
    groups.map((group) => ({
      ...group,
      options: group.options.flatMap((option) => {
        const next = option.value === grant ? change(option) : option;
        return next ? [next] : [];
      }),
    }));
  const inField = (field: CheckboxesField): CheckboxesField => ({
    ...field,
    groups: changed(field.groups),
    ...(field.advanced && {
      advanced: { ...field.advanced, groups: changed(field.advanced.groups) },
    }),
  });
  return {
    ...form,
    fields: form.fields.map((field: Field) =>
      field.kind === 'checkboxes' ? inField(field) : field,
    ),
  };
};

/** A form in which the checkbox of one grant type is ticked from the start, or is not. */
export const withGrantTicked = (form: Form, grant: GrantType, ticked: boolean): Form => {
  const held = form.values['grantTypes'];
  const others = typeof held === 'object' ? held.filter((other) => other !== grant) : [];
  return {
    ...form,
    values: { ...form.values, grantTypes: ticked ? [...others, grant] : others },
  };
};

/** A dialog whose form, where it has one, is another. */
export const withForm = (dialog: Dialog, change: (form: Form) => Form): Dialog =>
  dialog.kind === 'form' ? { ...dialog, form: change(dialog.form) } : dialog;
