import { TextField } from '@okta/odyssey-react-mui';
import { Explanation, about } from '../form/about.tsx';
import type { ControlOf } from '../form/control.ts';
import { Reading } from '../form/reading.tsx';

export const NumberControl: ControlOf<'number'> = ({ error, field, mode, model }) => {
  const { name, unit = '' } = field;
  return mode === 'read' ? (
    <Reading label={field.label} testId={name}>
      {`${model.text(name)} ${unit}`.trim()}
    </Reading>
  ) : (
    <>
      <TextField
        {...about(field, error)}
        endAdornment={unit}
        name={name}
        testId={name}
        type="number"
        value={model.text(name)}
        onChange={({ target }) => {
          model.set(name, target.value);
        }}
      />
      <Explanation field={field} />
    </>
  );
};
