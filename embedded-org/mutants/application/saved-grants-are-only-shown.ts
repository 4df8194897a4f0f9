import { onlyShowSaved } from '../building-blocks/general-settings-shown.ts';
import type { Mutant } from '../mutant.ts';

export const savedGrantsAreOnlyShown: Mutant = {
  id: 'saved-grants-are-only-shown',
  does: 'General Settings show the grants that were saved, but the application has those it had.',
  decorate: (parts) => {
    onlyShowSaved(parts, 'grantTypes');
  },
};
