import type { ReactElement } from 'react';
import type { Confirmation, Dialog } from '../../../description.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { ConfirmationDialog } from './confirmation-dialog.tsx';
import { FormDialog } from './form-dialog.tsx';
import { NoticeDialog } from './notice-dialog.tsx';

/** What is open over the page; one thing at a time. */
export type Opened = { readonly key: number; readonly isOpen: boolean } & (
  | { readonly dialog: Dialog }
  | {
      readonly confirmation: Confirmation;
      readonly onConfirm?: () => Promise<void>;
      readonly onCancel?: () => void;
    }
);

interface OpenDialogProps {
  readonly opened: Opened;
  readonly onClose: (key: number) => void;
}

export const OpenDialog = ({ onClose, opened }: OpenDialogProps): ReactElement => {
  const { isOpen, key } = opened;
  const close = (): void => {
    onClose(key);
  };
  if ('confirmation' in opened) {
    const { confirmation, onCancel, onConfirm } = opened;
    return (
      <ConfirmationDialog
        confirmation={confirmation}
        isOpen={isOpen}
        onCancel={onCancel}
        onClose={close}
        onConfirm={onConfirm}
      />
    );
  }
  const { dialog } = opened;
  switch (dialog.kind) {
    case 'form':
      return <FormDialog dialog={dialog} isOpen={isOpen} onClose={close} />;
    case 'assign':
      return <AssignDialog dialog={dialog} isOpen={isOpen} onClose={close} />;
    case 'notice':
      return <NoticeDialog dialog={dialog} isOpen={isOpen} onClose={close} />;
  }
};
