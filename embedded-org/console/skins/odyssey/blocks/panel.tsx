import { Button, Link } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import { useMemo, useState } from 'react';
import type { Block, Look, PanelBlock } from '../../../description.ts';
import { FormModel } from '../../model/form-model.ts';
import { perform } from '../../model/server.ts';
import { EditForm } from '../form/edit-form.tsx';
import { Fields } from '../form/fields.tsx';
import { FormHead } from '../form/form-head.tsx';
import { usePage } from '../page-context.ts';
import { Icon } from '../icon.tsx';

interface PanelProps {
  readonly panel: PanelBlock;
  readonly blockOf: (block: Exclude<Block, PanelBlock>) => ReactElement;
}

/** A form that is read until somebody edits it, in its place. */
export const Panel = ({ blockOf, panel }: PanelProps): ReactElement => {
  const page = usePage();
  const [isEdited, setEdited] = useState(false);
  const { below = [], edit, form, introduction, title } = panel;
  const read = (): void => {
    setEdited(false);
  };
  const head = { title, ...(introduction !== undefined && { introduction }) };
  return (
    <div className="card">
      {isEdited && edit ? (
        <EditForm
          head={(action) => <FormHead {...head} action={action} />}
          buttons={page.look.saveAndCancel}
          form={form}
          save={edit.save}
          cancel={edit.cancel}
          onCancel={read}
          onSave={async (values) => {
            const outcome = await perform(edit.submit, values);
            if (outcome.kind !== 'refused') await page.conclude(outcome);
            return outcome;
          }}
        />
      ) : (
        <form>
          <FormHead
            {...head}
            action={
              edit && (
                <Edit
                  text={edit.text}
                  onClick={() => {
                    setEdited(true);
                  }}
                />
              )
            }
          />
          <ReadFields panel={panel} />
        </form>
      )}
      {below.map((block, index) => (
        <div key={index}>{blockOf(block)}</div>
      ))}
    </div>
  );
};

const ReadFields = ({ panel: { form } }: { readonly panel: PanelBlock }): ReactElement => {
  const model = useMemo(() => new FormModel(form), [form]);
  return <Fields form={form} model={model} mode="read" />;
};

interface EditProps {
  readonly text: string;
  readonly onClick: () => void;
}

const edits: Readonly<Record<NonNullable<Look['edit']>, (props: EditProps) => ReactElement>> = {
  button: ({ onClick, text }) => (
    <Button label={text} size="small" variant="secondary" onClick={onClick} />
  ),
  'plain-link': ({ onClick, text }) => (
    <Link
      href="#"
      onClick={(event) => {
        event.preventDefault();
        onClick();
      }}
    >
      {text}
    </Link>
  ),
  pencil: ({ onClick, text }) => (
    <Button
      ariaLabel={text}
      size="small"
      startIcon={<Icon name="pencil" />}
      variant="floating"
      onClick={onClick}
    />
  ),
};

const Edit = (props: EditProps): ReactElement => edits[usePage().look.edit ?? 'button'](props);
