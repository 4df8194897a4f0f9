import { inConsole } from '../../hooks/console-script.ts';
import type { Mutant } from '../mutant.ts';

export const grantTypesOfTheFormAreRadioButtons: Mutant = {
  id: 'grant-types-of-the-form-are-radio-buttons',
  does: 'Interaction Code and Refresh Token are radio buttons in the form of a new application.',
  decorate: (parts) => {
    inConsole(parts, () => {
      new MutationObserver(() => {
        const boxes = document.querySelectorAll<HTMLInputElement>(
          '[data-se-name="grantTypes.interaction_code"], [data-se-name="grantTypes.refresh_token"]',
        );
        for (const box of boxes) box.type = 'radio';
      }).observe(document, { childList: true, subtree: true });
    });
  },
};
