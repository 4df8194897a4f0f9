import type { ReactElement } from 'react';
import type { Field } from '../../../description.ts';
import { CheckboxControl } from '../controls/checkbox.tsx';
import { CheckboxesControl } from '../controls/checkboxes.tsx';
import { CopyControl } from '../controls/copy.tsx';
import { DurationControl } from '../controls/duration.tsx';
import { MessageControl } from '../controls/message.tsx';
import { NumberControl } from '../controls/number.tsx';
import { RadiosControl } from '../controls/radios.tsx';
import { SelectControl } from '../controls/select.tsx';
import { StaticControl } from '../controls/static.tsx';
import { TagsControl } from '../controls/tags.tsx';
import { TextControl } from '../controls/text.tsx';
import { UrisControl } from '../controls/uris.tsx';
import type { ControlProps } from './control.ts';

/** A section has no control: it is a heading between the fields. */
type Controlled = Exclude<Field, { kind: 'section' }>;

export const ControlFor = ({
  field,
  ...rest
}: Omit<ControlProps<Controlled['kind']>, 'field'> & {
  readonly field: Controlled;
}): ReactElement => {
  switch (field.kind) {
    case 'text':
      return <TextControl field={field} {...rest} />;
    case 'number':
      return <NumberControl field={field} {...rest} />;
    case 'static':
      return <StaticControl field={field} {...rest} />;
    case 'copy':
      return <CopyControl field={field} {...rest} />;
    case 'checkbox':
      return <CheckboxControl field={field} {...rest} />;
    case 'checkboxes':
      return <CheckboxesControl field={field} {...rest} />;
    case 'radios':
      return <RadiosControl field={field} {...rest} />;
    case 'uris':
      return <UrisControl field={field} {...rest} />;
    case 'select':
      return <SelectControl field={field} {...rest} />;
    case 'duration':
      return <DurationControl field={field} {...rest} />;
    case 'tags':
      return <TagsControl field={field} {...rest} />;
    case 'message':
      return <MessageControl field={field} {...rest} />;
  }
};
