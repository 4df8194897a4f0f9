import { Button, Dialog, Paragraph } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type * as Description from '../../../description.ts';
import { FormModel } from '../../model/form-model.ts';
import { Fields } from '../form/fields.tsx';
import type { DialogProps } from './dialog-props.ts';

/** Something to be read and closed. */
export const NoticeDialog = ({
  dialog,
  isOpen,
  onClose,
}: DialogProps<Description.NoticeDialog>): ReactElement => (
  <Dialog
    isOpen={isOpen}
    title={dialog.title}
    onClose={onClose}
    callToActionFirstComponent={<Button label={dialog.close} variant="primary" onClick={onClose} />}
  >
    <Paragraph>{dialog.text}</Paragraph>
    {dialog.form && <ReadForm form={dialog.form} />}
  </Dialog>
);

const ReadForm = ({ form }: { readonly form: Description.Form }): ReactElement => {
  const model = useMemo(() => new FormModel(form), [form]);
  return <Fields form={form} model={model} mode="read" />;
};
