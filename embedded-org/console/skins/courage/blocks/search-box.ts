import { element } from '../element.ts';
import { icon } from '../icon.ts';

const keyupDelayMs = 200;

/** A search box with a placeholder and no label. @param onSearch is given lower case */
export const searchBox = (placeholder: string, onSearch: (sought: string) => void): HTMLElement => {
  const input = element('input', { type: 'text', class: 'text-field search-input', placeholder });
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('keyup', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      onSearch(input.value.trim().toLowerCase());
    }, keyupDelayMs);
  });
  return element('span', { class: 'search-box' }, icon('search'), input);
};
