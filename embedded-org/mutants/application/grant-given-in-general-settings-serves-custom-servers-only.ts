import { refuseInteractionsOfSaved } from '../building-blocks/saved-in-general-settings.ts';
import type { Mutant } from '../mutant.ts';

export const grantGivenInGeneralSettingsServesCustomServersOnly: Mutant = {
  id: 'grant-given-in-general-settings-serves-custom-servers-only',
  does: 'An application that General Settings have given the Interaction Code grant can use it with custom authorization servers only.',
  decorate: (parts) => {
    refuseInteractionsOfSaved(parts, (id) => id === 'org');
  },
};
