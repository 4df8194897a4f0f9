import { TextField } from '@okta/odyssey-react-mui';
import { Explanation, about } from '../form/about.tsx';
import type { ControlOf } from '../form/control.ts';
import { Choice } from './choice.tsx';

/** A number and its unit, side by side, under the same words. */
export const DurationControl: ControlOf<'duration'> = ({ error, field, model }) => {
  const { before, name, unitName, units, unlimited } = field;
  const label = field.label ?? before ?? '';
  return (
    <>
      <div className="duration">
        <TextField
          {...about(field, error)}
          label={before ?? label}
          isDisabled={unlimited !== undefined && model.text(unitName) === unlimited}
          name={name}
          testId={name}
          type="number"
          value={model.text(name)}
          onChange={({ target }) => {
            model.set(name, target.value);
          }}
        />
        <div className="duration-unit">
          <Choice
            about={{ label, isOptional: false }}
            name={unitName}
            options={units}
            value={model.text(unitName)}
            onChange={(unit) => {
              model.set(unitName, unit);
            }}
          />
        </div>
      </div>
      <Explanation field={field} />
    </>
  );
};
