import { inConsole } from '../../hooks/console-script.ts';
import type { Mutant } from '../mutant.ts';

export const rotationAndPersistenceAreTickedTogether: Mutant = {
  id: 'rotation-and-persistence-are-ticked-together',
  does: 'Choosing rotation leaves «Use persistent token» chosen as well.',
  decorate: (parts) => {
    inConsole(parts, () => {
      document.addEventListener('change', (event) => {
        const chosen = event.target as HTMLInputElement;
        if (!chosen.closest('.o-form-input-name-rotationType')) return;
        const all = chosen.closest('.o-form-radio-group')?.querySelectorAll('input') ?? [];
        for (const [index, box] of [...all].entries()) {
          box.name = `apart-${index}`;
          box.checked = true;
        }
      });
    });
  },
};
