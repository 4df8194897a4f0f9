import { showAsFirst } from '../building-blocks/general-settings-shown.ts';
import type { Mutant } from '../mutant.ts';

export const savedGracePeriodIsShownAsItWasFirst: Mutant = {
  id: 'saved-grace-period-is-shown-as-it-was-first',
  does: 'General Settings go on showing the grace period that they showed first.',
  decorate: (parts) => {
    showAsFirst(parts, 'leeway');
  },
};
