import type { ReactElement } from 'react';
import { useEffect } from 'react';
import type { Confirmation, Dialog } from '../../../description.ts';
import { usePage } from '../page-context.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { ConfirmationDialog } from './confirmation-dialog.tsx';
import { FormDialog } from './form-dialog.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { takeRoleAway } from './take-role-away.ts';

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
  const { look } = usePage();
  const { isOpen, key } = opened;
  useEffect(() => {
    if (look.dialogRole === 'none' && isOpen) takeRoleAway();
  }, [isOpen, look]);
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
