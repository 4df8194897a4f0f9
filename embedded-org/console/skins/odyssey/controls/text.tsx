import { TextField } from '@okta/odyssey-react-mui';
import { Explanation, about } from '../form/about.tsx';
import type { ControlOf } from '../form/control.ts';
import { Reading } from '../form/reading.tsx';

export const TextControl: ControlOf<'text'> = ({ error, field, mode, model }) =>
  mode === 'read' ? (
    <Reading label={field.label} testId={field.name}>
      {model.text(field.name)}
    </Reading>
  ) : (
    <>
      <TextField
        {...about(field, error)}
        isFullWidth
        isMultiline={field.multiline ?? false}
        name={field.name}
        testId={field.name}
        value={model.text(field.name)}
        onChange={({ target }) => {
          model.set(field.name, target.value);
        }}
        {...(field.placeholder !== undefined && { placeholder: field.placeholder })}
      />
      <Explanation field={field} />
    </>
  );
