import { changeSavedGrants } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsOnlyAddGrants: Mutant = {
  id: 'general-settings-only-add-grants',
  does: 'Save in General Settings adds grants and takes none away.',
  decorate: (parts) => {
    changeSavedGrants(parts, (grants, app) => [...new Set([...app.grantTypes, ...grants])]);
  },
};
