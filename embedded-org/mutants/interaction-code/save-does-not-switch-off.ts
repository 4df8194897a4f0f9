import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const saveDoesNotSwitchOff: Mutant = {
  id: 'save-does-not-switch-off',
  does: 'Save says that the grant was switched off, but leaves it on.',
  decorate: ({ org }) => {
    around(org.settings, 'setInteractionCode', (proceed, enabled) => {
      if (enabled) proceed(enabled);
    });
  },
};
