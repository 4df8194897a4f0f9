import { Button, Checkbox, InputBase } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { UrisField } from '../../../description.ts';
import type { FormModel } from '../../model/form-model.ts';
import type { Mode } from '../../model/visible-fields.ts';
import { Explanation } from '../form/about.tsx';
import type { ControlOf } from '../form/control.ts';
import { Group } from '../form/group.tsx';
import { usePage } from '../page-context.ts';
import { Icon } from '../icon.tsx';

/** A list of text boxes that are named by the legend of their set. */
export const UrisControl: ControlOf<'uris'> = ({ error, field, mode, model }) => (
  <Group field={field} error={error}>
    {(legendId) => (
      <>
        {field.checkbox && <BoxOfList checkbox={field.checkbox} model={model} mode={mode} />}
        {mode === 'read' ? (
          model.list(field.name).map((uri) => <div key={uri}>{uri}</div>)
        ) : (
          <Rows field={field} model={model} legendId={legendId} error={error} />
        )}
        <Explanation field={field} />
      </>
    )}
  </Group>
);

interface BoxOfListProps {
  readonly checkbox: NonNullable<UrisField['checkbox']>;
  readonly model: FormModel;
  readonly mode: Mode;
}

const BoxOfList = ({ checkbox: { name, text }, mode, model }: BoxOfListProps): ReactElement => (
  <Checkbox
    isChecked={model.isTicked(name)}
    isDisabled={mode === 'read'}
    label={text}
    name={name}
    testId={name}
    onChange={(_, checked) => {
      model.set(name, checked);
    }}
  />
);

interface RowsProps {
  readonly field: UrisField;
  readonly model: FormModel;
  readonly legendId: string;
  readonly error: string | undefined;
}

interface UriRow {
  readonly key: number;
  readonly uri: string;
  /** Removed, but still to be seen. */
  readonly isLeaving?: boolean;
}

/** The keys tell the boxes apart when one above them goes. */
const Rows = ({ error, field, legendId, model }: RowsProps): ReactElement => {
  const { look, words } = usePage();
  const [rows, setRows] = useState<readonly UriRow[]>(() => {
    const uris = model.list(field.name);
    return (uris.length > 0 ? uris : ['']).map((uri, key) => ({ key, uri }));
  });
  const keep = (next: readonly UriRow[]): void => {
    setRows(next);
    model.set(
      field.name,
      next.filter(({ isLeaving }) => isLeaving !== true).map(({ uri }) => uri),
    );
  };
  const remove = (gone: UriRow): void => {
    keep(rows.map((one) => (one === gone ? { ...gone, isLeaving: true } : one)));
    setTimeout(() => {
      setRows((now) => now.filter(({ key }) => key !== gone.key));
    }, look.uriRemovalMs ?? 0);
  };
  return (
    <>
      {rows.map((row) => (
        <div key={row.key} className="uri-row">
          <InputBase
            fullWidth
            error={error !== undefined}
            inputProps={{ 'aria-labelledby': legendId, 'data-se': field.name }}
            name="uri"
            type="text"
            value={row.uri}
            onChange={({ target }) => {
              keep(rows.map((one) => (one === row ? { ...row, uri: target.value } : one)));
            }}
          />
          {/* Without a name by itself, as Okta's own. */}
          <Button
            size="small"
            startIcon={<Icon name="cross" />}
            variant="floating"
            {...(look.uriCross === 'named' && { ariaLabel: words.remove })}
            onClick={() => {
              remove(row);
            }}
          />
        </div>
      ))}
      <Button
        label={field.addText}
        size="small"
        startIcon={<Icon name="add" />}
        variant="secondary"
        onClick={() => {
          keep([...rows, { key: (rows.at(-1)?.key ?? 0) + 1, uri: '' }]);
        }}
      />
    </>
  );
};
