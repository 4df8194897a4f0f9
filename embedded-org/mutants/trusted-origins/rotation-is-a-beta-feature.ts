import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const rotationIsABetaFeature: Mutant = {
  id: 'rotation-is-a-beta-feature',
  does: 'Refresh token rotation is a feature of the stage beta.',
  decorate: ({ org }) => {
    around(org.features, 'all', (proceed) =>
      proceed().map((feature) =>
        feature.name.includes('Rotation') ? { ...feature, stage: 'BETA' } : feature,
      ),
    );
  },
};
