import { saveUnasked } from '../building-blocks/saving-unasked.ts';
import type { Mutant } from '../mutant.ts';

export const cancelSaves: Mutant = {
  id: 'cancel-saves',
  does: 'Cancel of the panel «Embedded widget sign-in support» saves what was chosen.',
  decorate: (parts) => {
    saveUnasked(parts, (save) => {
      document.addEventListener(
        'click',
        (event) => {
          const button = (event.target as Element).closest('[data-type="cancel"]');
          const box = button
            ?.closest('form')
            ?.querySelector<HTMLInputElement>('[name="interactionCode"]');
          if (box) save(box);
        },
        true,
      );
    });
  },
};
