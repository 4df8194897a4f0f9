import { inConsole } from '../../hooks/console-script.ts';
import { toEach } from './building-blocks/in-the-page.ts';
import type { Variation } from './variation.ts';

export const buttonsAreDoubledUnseen: Variation = {
  id: 'buttons-are-doubled-unseen',
  decorate: (parts) => {
    inConsole(
      parts,
      (each) => {
        each('button, a, input[type="submit"], input[type="button"]', (original) => {
          if (original.closest('.not-painted')) return;
          const text = original instanceof HTMLInputElement ? original.value : original.innerText;
          if (text.trim() === '') return;
          const copy = document.createElement('button');
          copy.type = 'button';
          copy.textContent = text;
          const place = document.createElement('div');
          place.className = 'not-painted';
          place.style.display = 'none';
          place.append(copy);
          document.body.prepend(place);
        });
      },
      toEach,
    );
  },
};
