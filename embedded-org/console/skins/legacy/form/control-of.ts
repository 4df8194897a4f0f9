import type { Field } from '../../../description.ts';
import { checkboxControl } from '../controls/checkbox.ts';
import { checkboxesControl } from '../controls/checkboxes.ts';
import { copyControl } from '../controls/copy.ts';
import { durationControl } from '../controls/duration.ts';
import { messageControl } from '../controls/message.ts';
import { numberControl } from '../controls/number.ts';
import { radiosControl } from '../controls/radios.ts';
import { selectControl } from '../controls/select.ts';
import { staticControl } from '../controls/static.ts';
import { tagsControl } from '../controls/tags.ts';
import { textControl } from '../controls/text.ts';
import { urisControl } from '../controls/uris.ts';
import type { Around, Control } from './around.ts';

/** A section has no control: it is a heading between the rows. */
export type ControlledField = Exclude<Field, { kind: 'section' }>;

export const controlOf = (field: ControlledField, around: Around): Control => {
  switch (field.kind) {
    case 'text':
      return textControl(field, around);
    case 'number':
      return numberControl(field, around);
    case 'static':
      return staticControl(field, around);
    case 'copy':
      return copyControl(field, around);
    case 'checkbox':
      return checkboxControl(field, around);
    case 'checkboxes':
      return checkboxesControl(field, around);
    case 'radios':
      return radiosControl(field, around);
    case 'uris':
      return urisControl(field, around);
    case 'select':
      return selectControl(field, around);
    case 'duration':
      return durationControl(field, around);
    case 'tags':
      return tagsControl(field, around);
    case 'message':
      return messageControl(field, around);
  }
};
