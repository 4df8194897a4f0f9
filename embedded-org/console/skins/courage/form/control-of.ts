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
import type { FormModel } from '../../model/form-model.ts';
import type { Control, Manner, Mode } from './control.ts';

/** A section has no control: it is a heading between the fields. */
export type ControlledField = Exclude<Field, { kind: 'section' }>;

export const controlOf = (
  field: ControlledField,
  model: FormModel,
  mode: Mode,
  manner: Manner,
): Control => {
  switch (field.kind) {
    case 'text':
      return textControl(field, model, mode, manner);
    case 'number':
      return numberControl(field, model, mode, manner);
    case 'static':
      return staticControl(field, model, mode, manner);
    case 'copy':
      return copyControl(field, model, mode, manner);
    case 'checkbox':
      return checkboxControl(field, model, mode, manner);
    case 'checkboxes':
      return checkboxesControl(field, model, mode, manner);
    case 'radios':
      return radiosControl(field, model, mode, manner);
    case 'uris':
      return urisControl(field, model, mode, manner);
    case 'select':
      return selectControl(field, model, mode, manner);
    case 'duration':
      return durationControl(field, model, mode, manner);
    case 'tags':
      return tagsControl(field, model, mode, manner);
    case 'message':
      return messageControl(field, model, mode, manner);
  }
};
