import { inConsole } from '../../hooks/console-script.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsEditDoesNothing: Mutant = {
  id: 'general-settings-edit-does-nothing',
  does: 'The Edit of General Settings does nothing.',
  decorate: (parts) => {
    inConsole(parts, () => {
      document.addEventListener(
        'click',
        (event) => {
          const toggle = (event.target as Element).closest('[data-type="header-btn"]');
          if (!toggle?.closest('form')?.querySelector('[name^="grantTypes."]')) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        true,
      );
    });
  },
};
