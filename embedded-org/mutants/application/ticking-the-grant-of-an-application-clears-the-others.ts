import { inConsole } from '../../hooks/console-script.ts';
import type { Mutant } from '../mutant.ts';

export const tickingTheGrantOfAnApplicationClearsTheOthers: Mutant = {
  id: 'ticking-the-grant-of-an-application-clears-the-others',
  does: 'Ticking Interaction Code in General Settings clears the other grants.',
  decorate: (parts) => {
    inConsole(parts, () => {
      document.addEventListener('change', (event) => {
        const box = event.target as HTMLInputElement;
        if (box.name !== 'grantTypes.interaction_code' || !box.checked) return;
        box
          .closest('form')
          ?.querySelectorAll<HTMLInputElement>('[name^="grantTypes."]:checked:enabled')
          .forEach((other) => {
            if (other !== box) other.click();
          });
      });
    });
  },
};
