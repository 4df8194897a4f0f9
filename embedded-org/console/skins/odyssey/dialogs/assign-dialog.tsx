import { Button, Dialog, Paragraph, SearchField, Support } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type * as Description from '../../../description.ts';
import { perform } from '../../model/server.ts';
import { DialogForm } from '../form/dialog-form.tsx';
import { useEditing } from '../form/use-editing.ts';
import { usePage } from '../page-context.ts';
import type { DialogProps } from './dialog-props.ts';

type Row = Description.AssignRow;

/** People or groups, a row each: Assign, perhaps a form, and on to the next until Done. */
export const AssignDialog = (props: DialogProps<Description.AssignDialog>): ReactElement => {
  const page = usePage();
  const { dialog } = props;
  const [assigned, setAssigned] = useState(() => dialog.rows.filter((row) => row.assigned));
  const [asked, setAsked] = useState<Row>();
  const assign = async (row: Row, values?: Description.Values): Promise<void> => {
    const outcome = await perform(row.call, values);
    if (outcome.kind === 'done') setAssigned((before) => [...before, row]);
    await page.conclude(outcome);
    setAsked(undefined);
  };
  return asked?.form ? (
    <Asking
      {...props}
      form={asked.form}
      onBack={setAsked}
      onSave={(values) => assign(asked, values)}
    />
  ) : (
    <Rows
      {...props}
      assigned={assigned}
      onAssign={(row) => {
        if (row.form) setAsked(row);
        else void assign(row);
      }}
    />
  );
};

interface RowsProps extends DialogProps<Description.AssignDialog> {
  readonly assigned: readonly Row[];
  readonly onAssign: (row: Row) => void;
}

const Rows = ({ assigned, dialog, isOpen, onAssign, onClose }: RowsProps): ReactElement => {
  const [sought, setSought] = useState('');
  const found = dialog.rows.filter(({ detail, name }) =>
    `${name} ${detail}`.toLowerCase().includes(sought),
  );
  return (
    <Dialog
      isOpen={isOpen}
      title={dialog.title}
      onClose={onClose}
      callToActionFirstComponent={
        <Button label={dialog.done} variant="primary" onClick={onClose} />
      }
    >
      <SearchField
        isFullWidth
        label={dialog.search}
        placeholder={dialog.search}
        onChange={({ target }) => {
          setSought(target.value.trim().toLowerCase());
        }}
      />
      {found.length === 0 && <Paragraph>{dialog.empty}</Paragraph>}
      <table className="table">
        <tbody>
          {found.map((row) => (
            <tr key={`${row.name} ${row.detail}`}>
              <td>
                <strong>{row.name}</strong>
                <Support>{row.detail}</Support>
              </td>
              <td>
                <Button
                  label={assigned.includes(row) ? dialog.assigned : dialog.assign}
                  isDisabled={assigned.includes(row)}
                  size="small"
                  variant="secondary"
                  onClick={() => {
                    onAssign(row);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
};

interface AskingProps extends DialogProps<Description.AssignDialog> {
  readonly form: NonNullable<Row['form']>;
  readonly onSave: (values: Description.Values) => Promise<void>;
  readonly onBack: (asked: undefined) => void;
}

/** What is asked before somebody is assigned. */
const Asking = ({ dialog, form, isOpen, onBack, onClose, onSave }: AskingProps): ReactElement => {
  const editing = useEditing(form.form, async (values) => {
    await onSave(values);
    return { kind: 'stay' };
  });
  return (
    <Dialog
      isOpen={isOpen}
      title={dialog.title}
      onClose={onClose}
      callToActionFirstComponent={
        <Button
          label={form.save}
          type="submit"
          variant="primary"
          isDisabled={editing.isSaving}
          onClick={editing.submit}
        />
      }
      callToActionSecondComponent={
        <Button
          label={form.cancel}
          variant="secondary"
          isDisabled={editing.isSaving}
          onClick={() => {
            onBack(undefined);
          }}
        />
      }
    >
      <DialogForm form={form.form} editing={editing} />
    </Dialog>
  );
};
