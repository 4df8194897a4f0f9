import { inConsole } from '../../hooks/console-script.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsAreUnlockedBeforeEdit: Mutant = {
  id: 'general-settings-are-unlocked-before-edit',
  does: 'The grants of General Settings can be ticked without Edit.',
  decorate: (parts) => {
    inConsole(parts, () => {
      new MutationObserver(() => {
        document
          .querySelectorAll<HTMLInputElement>('.o-form-read-mode [name^="grantTypes."]')
          .forEach((box) => {
            box.disabled = false;
          });
      }).observe(document, { childList: true, subtree: true });
    });
  },
};
