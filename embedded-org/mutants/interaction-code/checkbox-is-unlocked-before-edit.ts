import { inConsole } from '../../hooks/console-script.ts';
import type { Mutant } from '../mutant.ts';

export const checkboxIsUnlockedBeforeEdit: Mutant = {
  id: 'checkbox-is-unlocked-before-edit',
  does: 'The checkbox «Interaction Code» of Settings > Account can be ticked without Edit.',
  decorate: (parts) => {
    inConsole(parts, () => {
      new MutationObserver(() => {
        document
          .querySelectorAll<HTMLInputElement>('.o-form-read-mode [name="interactionCode"]')
          .forEach((box) => {
            box.disabled = false;
          });
      }).observe(document, { childList: true, subtree: true });
    });
  },
};
