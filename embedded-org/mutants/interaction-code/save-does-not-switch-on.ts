import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const saveDoesNotSwitchOn: Mutant = {
  id: 'save-does-not-switch-on',
  does: 'Save says that the grant was switched on, but leaves it off.',
  decorate: ({ org }) => {
    around(org.settings, 'setInteractionCode', (proceed, enabled) => {
      if (!enabled) proceed(enabled);
    });
  },
};
