import { Button, Dialog } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Confirmation } from '../../../description.ts';

interface ConfirmationProps {
  readonly confirmation: Confirmation;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (() => Promise<void>) | undefined;
  readonly onCancel: (() => void) | undefined;
}

/** Asks before something is done. */
export const ConfirmationDialog = ({
  confirmation: { cancel, confirm, text, title },
  isOpen,
  onCancel,
  onClose,
  onConfirm,
}: ConfirmationProps): ReactElement => {
  const [isDoing, setDoing] = useState(false);
  const callOff = (): void => {
    onClose();
    onCancel?.();
  };
  return (
    <Dialog
      isOpen={isOpen}
      title={title}
      onClose={callOff}
      callToActionFirstComponent={
        <Button
          label={confirm}
          variant="primary"
          isDisabled={isDoing}
          onClick={() => {
            setDoing(true);
            void onConfirm?.().finally(onClose);
          }}
        />
      }
      callToActionSecondComponent={
        <Button label={cancel} variant="secondary" isDisabled={isDoing} onClick={callOff} />
      }
    >
      {text}
    </Dialog>
  );
};
