import { element } from '../element.ts';
import type { ControlOf } from '../form/control.ts';

export const staticControl: ControlOf<'static'> = (field, model) => ({
  node: element('span', { class: 'o-form-read' }, model.text(field.name)),
});
