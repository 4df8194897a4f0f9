import { copyLink } from '../copy-link.ts';
import { element } from '../element.ts';
import type { ControlOf } from '../form/control.ts';
import { nextId } from '../next-id.ts';

/** A box that stays a box in read mode, and cannot be typed into in either. */
export const copyControl: ControlOf<'copy'> = (field, model) => {
  const id = nextId('input');
  const value = model.text(field.name);
  const input = element('input', {
    id,
    type: 'text',
    name: field.name,
    class: 'text-field copy-field',
    readonly: '',
  });
  input.value = value;
  return {
    node: element('span', { class: 'copy-row' }, input, copyLink(value, field.copyTitle)),
    inputId: id,
  };
};
