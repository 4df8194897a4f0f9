import { Button } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { Form, Outcome, Values } from '../../../description.ts';
import { usePage } from '../page-context.ts';
import { Banner } from './banner.tsx';
import { Fields } from './fields.tsx';
import { useEditing } from './use-editing.ts';

interface EditFormProps {
  /** @param buttons those that stand beside the title */
  readonly head: (buttons: ReactElement | undefined) => ReactElement;
  readonly form: Form;
  readonly save: string;
  readonly cancel: string;
  readonly onSave: (values: Values) => Promise<Outcome>;
  readonly onCancel: () => void;
}

/** A form that is being edited, with Save and Cancel at its end. */
export const EditForm = ({
  cancel,
  form,
  head,
  onCancel,
  onSave,
  save,
}: EditFormProps): ReactElement => {
  const { saveAndCancel } = usePage().look;
  const { banner, errors, isSaving, model, submit } = useEditing(form, onSave);
  const saveButton = <Button label={save} type="submit" variant="primary" isDisabled={isSaving} />;
  const cancelButton = (
    <Button label={cancel} variant="secondary" isDisabled={isSaving} onClick={onCancel} />
  );
  const both = (
    <div className="form-buttons">
      {saveButton}
      {cancelButton}
    </div>
  );
  const atTop = { 'top-and-bottom': both, 'cancel-at-the-top-only': cancelButton };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      {head(saveAndCancel && atTop[saveAndCancel])}
      <Banner texts={banner} />
      <Fields form={form} model={model} mode="edit" errors={errors} />
      {saveAndCancel === 'cancel-at-the-top-only' ? (
        <div className="form-buttons">{saveButton}</div>
      ) : (
        both
      )}
    </form>
  );
};
