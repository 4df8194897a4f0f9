import type { ReactElement } from 'react';
import type { Form } from '../../../description.ts';
import { Banner } from './banner.tsx';
import { Fields } from './fields.tsx';
import type { Editing } from './use-editing.ts';

interface DialogFormProps {
  readonly form: Form;
  readonly editing: Editing;
}

/** The fields of a dialog, whose buttons stand below what scrolls. */
export const DialogForm = ({ editing, form }: DialogFormProps): ReactElement => (
  <form
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
    }}
    onKeyDown={(event) => {
      // The button that submits stands outside of the form, so that Enter finds none.
      if (event.key !== 'Enter' || event.defaultPrevented) return;
      if (event.target instanceof HTMLInputElement) editing.submit();
    }}
  >
    <Banner texts={editing.banner} />
    <Fields form={form} model={editing.model} mode="edit" errors={editing.errors} />
  </form>
);
