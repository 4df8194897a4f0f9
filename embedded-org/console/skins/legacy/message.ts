import { element } from '../courage/element.ts';

/** A message above the screen, which stays until the next page. */
export const message = (text: string, level: 'success' | 'error' = 'success'): void => {
  document
    .getElementById('messages')
    ?.append(element('div', { class: `infobox infobox-${level}` }, element('p', {}, text)));
};
