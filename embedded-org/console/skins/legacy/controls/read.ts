import { element } from '../../courage/element.ts';

/** What a control shows while nobody edits. */
export const readText = (text: string): HTMLElement => element('span', { class: 'read' }, text);
