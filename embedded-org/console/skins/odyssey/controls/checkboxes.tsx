import { Accordion, Checkbox, CheckboxGroup } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { CheckboxesField, OptionGroup } from '../../../description.ts';
import type { FormModel } from '../../model/form-model.ts';
import type { Mode } from '../../model/visible-fields.ts';
import { tickOneOf } from '../../model/ticks.ts';
import { Explanation } from '../form/about.tsx';
import type { ControlOf } from '../form/control.ts';
import { Group } from '../form/group.tsx';

/** Boxes in sets with a legend each, within the set that has the label. */
export const CheckboxesControl: ControlOf<'checkboxes'> = ({ error, field, mode, model }) => {
  const groups = (of: readonly OptionGroup[]): ReactElement[] =>
    of.map((group) => (
      <Boxes key={group.heading} field={field} group={group} model={model} mode={mode} />
    ));
  return (
    <Group field={field} error={error}>
      {() => (
        <>
          {groups(field.groups)}
          {field.advanced && (
            <Accordion hasShadow={false} label={field.advanced.text}>
              {groups(field.advanced.groups)}
            </Accordion>
          )}
          <Explanation field={field} />
        </>
      )}
    </Group>
  );
};

interface BoxesProps {
  readonly field: CheckboxesField;
  readonly group: OptionGroup;
  readonly model: FormModel;
  readonly mode: Mode;
}

const Boxes = ({ field: { name }, group, mode, model }: BoxesProps): ReactElement => {
  const boxes = group.options.map(({ help, locked, text, value }) => (
    <Checkbox
      key={value}
      isChecked={model.list(name).includes(value)}
      isDisabled={mode === 'read' || locked === true}
      label={text}
      name={`${name}.${value}`}
      testId={`${name}.${value}`}
      onChange={(_, ticked) => {
        tickOneOf(model, name, value, ticked);
      }}
      {...(help !== undefined && { hint: help })}
    />
  ));
  return group.heading === '' ? (
    <div className="boxes">{boxes}</div>
  ) : (
    <CheckboxGroup isRequired label={group.heading}>
      {boxes}
    </CheckboxGroup>
  );
};
