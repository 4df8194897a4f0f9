import type { Mutant } from '../mutant.ts';

export const rotationStaysAFeature: Mutant = {
  id: 'rotation-stays-a-feature',
  does: 'Refresh token rotation is still listed as a feature when it has become general.',
  decorate: ({ org }) => {
    const isListed = org.features.all().some(({ name }) => name.includes('Rotation'));
    if (!isListed) org.features.makeRotationAFeature('ENABLED');
  },
};
