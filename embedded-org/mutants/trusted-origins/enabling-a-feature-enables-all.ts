import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const enablingAFeatureEnablesAll: Mutant = {
  id: 'enabling-a-feature-enables-all',
  does: 'Enabling a feature enables all of them.',
  decorate: ({ org }) => {
    around(org.features, 'enable', (proceed, id) => {
      for (const feature of org.features.all()) feature.status = 'ENABLED';
      return proceed(id);
    });
  },
};
