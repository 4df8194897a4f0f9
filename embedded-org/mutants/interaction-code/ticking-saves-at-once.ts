import { saveUnasked } from '../building-blocks/saving-unasked.ts';
import type { Mutant } from '../mutant.ts';

export const tickingSavesAtOnce: Mutant = {
  id: 'ticking-saves-at-once',
  does: 'The checkbox «Interaction Code» of Settings > Account saves as soon as it is clicked.',
  decorate: (parts) => {
    saveUnasked(parts, (save) => {
      document.addEventListener('change', (event) => {
        const box = event.target as HTMLInputElement;
        if (box.name === 'interactionCode') save(box);
      });
    });
  },
};
