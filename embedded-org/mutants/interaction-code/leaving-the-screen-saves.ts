import { saveUnasked } from '../building-blocks/saving-unasked.ts';
import type { Mutant } from '../mutant.ts';

export const leavingTheScreenSaves: Mutant = {
  id: 'leaving-the-screen-saves',
  does: 'Whoever leaves Settings > Account in edit mode saves what was chosen.',
  decorate: (parts) => {
    saveUnasked(parts, (save) => {
      window.addEventListener('beforeunload', () => {
        const box = document.querySelector<HTMLInputElement>(
          '.o-form-edit-mode [name="interactionCode"]',
        );
        if (box) save(box);
      });
    });
  },
};
