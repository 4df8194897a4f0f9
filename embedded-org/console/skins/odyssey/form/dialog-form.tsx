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
      editing.submit();
    }}
  >
    <Banner texts={editing.banner} />
    <Fields form={form} model={editing.model} mode="edit" errors={editing.errors} />
    {/* Enter submits a form that has something to submit it with. */}
    <input type="submit" hidden />
  </form>
);
