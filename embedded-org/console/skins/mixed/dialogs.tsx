import { Dialog } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { FormDialog, Painting } from '../../description.ts';
import { openDialog as openModal } from '../courage/dialogs/open-dialog.ts';
import { EditForm } from '../courage/form/edit-form.ts';
import type { Surface } from '../model/create-page.ts';
import type { Page } from '../model/page.ts';
import { perform } from '../model/server.ts';
import { Odyssey } from '../odyssey/odyssey.tsx';
import { selectizeChoice } from './selectize-choice.ts';

/** Forms have moved into dialogs of Odyssey; what is asked or said beside them has not. */
export const openDialog =
  (painting: Painting): Surface['open'] =>
  (page, dialog) => {
    if (dialog.kind !== 'form') {
      openModal(page, dialog);
      return;
    }
    const place = document.createElement('div');
    document.body.append(place);
    const root = createRoot(place);
    root.render(
      <Odyssey painting={painting}>
        <FormInDialog
          page={page}
          dialog={dialog}
          onClose={() => {
            root.unmount();
            place.remove();
          }}
        />
      </Odyssey>,
    );
  };

interface FormInDialogProps {
  readonly page: Page;
  readonly dialog: FormDialog;
  readonly onClose: () => void;
}

/** A form of courage, with lists of Selectize, in a dialog of Odyssey. */
const FormInDialog = ({ dialog, onClose, page }: FormInDialogProps): ReactElement => {
  const [form] = useState(() => formOf({ dialog, onClose, page }));
  // Odyssey draws what is in a dialog after the dialog.
  const place = useCallback(
    (node: HTMLDivElement | null) => {
      node?.append(form.element);
    },
    [form],
  );
  return (
    <Dialog isOpen title={dialog.title} onClose={onClose}>
      <div ref={place} />
    </Dialog>
  );
};

const formOf = ({ dialog, onClose, page }: FormInDialogProps): EditForm =>
  new EditForm(
    { ...page, choose: selectizeChoice },
    {
      form: dialog.form,
      save: dialog.save,
      cancel: dialog.cancel,
      onCancel: onClose,
      onSave: async (values) => {
        const outcome = await perform(dialog.submit, values);
        if (outcome.kind === 'done') onClose();
        if (outcome.kind !== 'refused') await page.conclude(outcome);
        return outcome;
      },
    },
  );
