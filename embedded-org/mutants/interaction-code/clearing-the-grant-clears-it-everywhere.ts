import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const clearingTheGrantClearsItEverywhere: Mutant = {
  id: 'clearing-the-grant-clears-it-everywhere',
  does: 'Clearing the Interaction Code grant of one application takes it from all of them.',
  decorate: ({ org, screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      const isCleared =
        org.applications.get(id).grantTypes.includes('interaction_code') &&
        !values.grantTypes.includes('interaction_code');
      const outcome = proceed(viewer, id, values);
      if (isCleared) org.applications.withdrawGrant('interaction_code');
      return outcome;
    });
  },
};
