import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

const isRotation = (name: string): boolean => name.includes('Rotation');

export const rotationIsNotListed: Mutant = {
  id: 'rotation-is-not-listed',
  does: 'Refresh token rotation is a feature that is off, but no feature is listed for it.',
  decorate: ({ org, screens }) => {
    around(org.features, 'all', (proceed) => proceed().filter(({ name }) => !isRotation(name)));
    around(screens.grantOffers, 'isRotationOffered', () => false);
  },
};
