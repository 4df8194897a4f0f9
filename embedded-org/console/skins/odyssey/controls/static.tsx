import { Explanation } from '../form/about.tsx';
import type { ControlOf } from '../form/control.ts';
import { Reading } from '../form/reading.tsx';

export const StaticControl: ControlOf<'static'> = ({ field, model }) => (
  <>
    <Reading label={field.label} testId={field.name}>
      {model.text(field.name)}
    </Reading>
    <Explanation field={field} />
  </>
);
