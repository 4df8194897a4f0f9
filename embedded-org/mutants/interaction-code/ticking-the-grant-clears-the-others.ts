import { inConsole } from '../../hooks/console-script.ts';
import type { Mutant } from '../mutant.ts';

export const tickingTheGrantClearsTheOthers: Mutant = {
  id: 'ticking-the-grant-clears-the-others',
  does: 'Ticking the Interaction Code grant of a rule clears the other grants.',
  decorate: (parts) => {
    inConsole(parts, () => {
      document.addEventListener('change', (event) => {
        const box = event.target as HTMLInputElement;
        if (box.name !== 'grantTypes.interaction_code' || !box.checked) return;
        box
          .closest('#simplemodal-container')
          ?.querySelectorAll<HTMLInputElement>('[type="checkbox"]:checked')
          .forEach((other) => {
            if (other !== box) other.click();
          });
      });
    });
  },
};
