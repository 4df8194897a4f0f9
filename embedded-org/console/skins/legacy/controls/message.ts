import { element } from '../../courage/element.ts';
import type { ControlOf } from '../form/around.ts';

export const messageControl: ControlOf<'message'> = ({ text }) => ({
  node: element('div', { class: 'infobox infobox-info' }, text),
});
