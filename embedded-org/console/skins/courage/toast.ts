import { element } from './element.ts';

const shownMs = 3000;
const fadeMs = 400;

/** A message at the top of the page that goes by itself. It has no role. */
export const toast = (text: string, level: 'success' | 'error' = 'success'): void => {
  const box = element(
    'div',
    { class: `infobox infobox-confirm infobox-confirm-fixed infobox-${level}` },
    element('span', { class: `icon ${level}-16` }),
    element('p', {}, text),
  );
  document.body.append(box);
  setTimeout(() => {
    box.classList.add('infobox-fading');
    setTimeout(() => {
      box.remove();
    }, fadeMs);
  }, shownMs);
};
