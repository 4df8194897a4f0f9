import type { ControlOf } from '../form/control.ts';
import { Explanation, about } from '../form/about.tsx';
import { Reading } from '../form/reading.tsx';
import { Choice } from './choice.tsx';

export const SelectControl: ControlOf<'select'> = ({ error, field, mode, model }) => {
  const { name, options } = field;
  const value = model.text(name);
  return mode === 'read' ? (
    <Reading label={field.label} testId={name}>
      {options.find((option) => option.value === value)?.text}
    </Reading>
  ) : (
    <>
      <Choice
        about={about(field, error)}
        name={name}
        options={options}
        value={value}
        onChange={(chosen) => {
          model.set(name, chosen);
        }}
      />
      <Explanation field={field} />
    </>
  );
};
