import { onlyShowSaved } from '../building-blocks/general-settings-shown.ts';
import type { Mutant } from '../mutant.ts';

export const savedGracePeriodIsOnlyShown: Mutant = {
  id: 'saved-grace-period-is-only-shown',
  does: 'General Settings show the grace period that was saved, but the one before stays stored.',
  decorate: (parts) => {
    onlyShowSaved(parts, 'leeway');
  },
};
