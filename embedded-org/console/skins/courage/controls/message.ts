import { element } from '../element.ts';
import type { ControlOf } from '../form/control.ts';

export const messageControl: ControlOf<'message'> = (field) => ({
  node: element(
    'div',
    { class: 'infobox infobox-info' },
    element('span', { class: 'icon info-16' }),
    element('p', {}, field.text),
  ),
});
