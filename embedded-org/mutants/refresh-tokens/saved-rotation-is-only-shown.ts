import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import { savedInGeneralSettings } from '../building-blocks/saved-in-general-settings.ts';
import type { Mutant } from '../mutant.ts';

export const savedRotationIsOnlyShown: Mutant = {
  id: 'saved-rotation-is-only-shown',
  does: 'Rotation that was chosen in the console is stored, but tokens stay as they were.',
  decorate: (parts) => {
    const isSaved = savedInGeneralSettings(parts);
    changeBehavior(parts, (behavior, app) =>
      isSaved(app) ? { ...behavior, rotationType: 'STATIC' } : behavior,
    );
  },
};
