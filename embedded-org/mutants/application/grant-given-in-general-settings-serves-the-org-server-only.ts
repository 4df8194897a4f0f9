import { refuseInteractionsOfSaved } from '../building-blocks/saved-in-general-settings.ts';
import type { Mutant } from '../mutant.ts';

export const grantGivenInGeneralSettingsServesTheOrgServerOnly: Mutant = {
  id: 'grant-given-in-general-settings-serves-the-org-server-only',
  does: 'An application that is given the grant in General Settings can use it at the org authorization server only.',
  decorate: (parts) => {
    refuseInteractionsOfSaved(parts, (id) => id !== 'org');
  },
};
