import { inConsole } from '../../hooks/console-script.ts';
import type { Mutant } from '../mutant.ts';

export const editDoesNothing: Mutant = {
  id: 'edit-does-nothing',
  does: 'The Edit of the panel «Embedded widget sign-in support» does nothing.',
  decorate: (parts) => {
    inConsole(parts, () => {
      document.addEventListener(
        'click',
        (event) => {
          const toggle = (event.target as Element).closest('[data-type="header-btn"]');
          const panel = toggle?.closest('form');
          if (!panel?.querySelector('[name="interactionCode"]')) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        true,
      );
    });
  },
};
