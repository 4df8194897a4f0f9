import { Checkbox, CheckboxGroup } from '@okta/odyssey-react-mui';
import { tickOf } from '../../model/ticks.ts';
import { Explanation, about } from '../form/about.tsx';
import type { ControlOf } from '../form/control.ts';
import { FieldMessage } from '../form/group.tsx';

/** A box; one with a label beside its own words is a group of one. */
export const CheckboxControl: ControlOf<'checkbox'> = ({ error, field, mode, model }) => {
  const { checked, forced } = tickOf(field, model);
  const box = (
    <Checkbox
      isChecked={checked}
      isDisabled={mode === 'read' || forced}
      label={field.text}
      name={field.name}
      testId={field.name}
      onChange={(_, ticked) => {
        model.set(field.name, ticked);
      }}
    />
  );
  const { isOptional, ...rest } = about(field, error);
  return (
    <>
      {field.label === undefined ? (
        <>
          {box}
          {error !== undefined && <FieldMessage text={error} />}
        </>
      ) : (
        <CheckboxGroup {...rest} isRequired={!isOptional}>
          {box}
        </CheckboxGroup>
      )}
      <Explanation field={field} />
    </>
  );
};
