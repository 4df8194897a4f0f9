import { Radio, RadioGroup, Support } from '@okta/odyssey-react-mui';
import { Explanation, about } from '../form/about.tsx';
import type { ControlOf } from '../form/control.ts';

/** Circles; the help of each stands below it and is no part of its name. */
export const RadiosControl: ControlOf<'radios'> = ({ error, field, mode, model }) => {
  const { isOptional: _, ...rest } = about(field, error);
  return (
    <>
      <RadioGroup
        {...rest}
        isDisabled={mode === 'read'}
        testId={field.name}
        value={model.text(field.name)}
        onChange={(_event, value) => {
          model.set(field.name, value);
        }}
      >
        {field.options.map(({ help, locked, text, value }) => (
          <div key={value}>
            <Radio isDisabled={mode === 'read' || locked === true} label={text} value={value} />
            {help !== undefined && <Support>{help}</Support>}
          </div>
        ))}
      </RadioGroup>
      <Explanation field={field} />
    </>
  );
};
