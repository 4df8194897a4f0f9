import { Button, Dialog } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type * as Description from '../../../description.ts';
import { perform } from '../../model/server.ts';
import { DialogForm } from '../form/dialog-form.tsx';
import { useEditing } from '../form/use-editing.ts';
import { usePage } from '../page-context.ts';
import type { DialogProps } from './dialog-props.ts';

/** A form over the page. It closes when the server has taken it. */
export const FormDialog = ({
  dialog,
  isOpen,
  onClose,
}: DialogProps<Description.FormDialog>): ReactElement => {
  const page = usePage();
  const editing = useEditing(dialog.form, async (values) => {
    const outcome = await perform(dialog.submit, values);
    if (outcome.kind === 'done') onClose();
    if (outcome.kind !== 'refused') await page.conclude(outcome);
    return outcome;
  });
  return (
    <Dialog
      isOpen={isOpen}
      title={dialog.title}
      onClose={onClose}
      callToActionFirstComponent={
        <Button
          label={dialog.save}
          type="submit"
          variant="primary"
          isDisabled={editing.isSaving}
          onClick={editing.submit}
        />
      }
      callToActionSecondComponent={
        <Button
          label={dialog.cancel}
          variant="secondary"
          isDisabled={editing.isSaving}
          onClick={onClose}
        />
      }
    >
      <DialogForm form={dialog.form} editing={editing} />
    </Dialog>
  );
};
