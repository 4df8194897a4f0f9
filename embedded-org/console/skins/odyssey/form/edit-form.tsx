import { Button } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { Form, Look, Outcome, Values } from '../../../description.ts';
import { Banner } from './banner.tsx';
import { Fields } from './fields.tsx';
import { useEditing } from './use-editing.ts';

interface EditFormProps {
  /** @param action what stands beside the title */
  readonly head: (action: ReactElement | undefined) => ReactElement;
  readonly form: Form;
  readonly save: string;
  readonly cancel: string;
  readonly onSave: (values: Values) => Promise<Outcome>;
  readonly onCancel: () => void;
  /** Where a panel has Save and Cancel; other forms have them at their end. */
  readonly buttons?: Look['saveAndCancel'];
}

/** A form that is being edited, with Save and Cancel at its end. */
export const EditForm = ({
  buttons,
  cancel,
  form,
  head,
  onCancel,
  onSave,
  save,
}: EditFormProps): ReactElement => {
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
      {head(buttons && atTop[buttons])}
      <Banner texts={banner} />
      <Fields form={form} model={model} mode="edit" errors={errors} />
      {buttons === 'cancel-at-the-top-only' ? (
        <div className="form-buttons">{saveButton}</div>
      ) : (
        both
      )}
    </form>
  );
};
