import { showAsFirst } from '../building-blocks/general-settings-shown.ts';
import type { Mutant } from '../mutant.ts';

export const savedRotationIsShownAsPersistence: Mutant = {
  id: 'saved-rotation-is-shown-as-persistence',
  does: 'General Settings go on showing the refresh token behavior that they showed first.',
  decorate: (parts) => {
    showAsFirst(parts, 'rotationType');
  },
};
