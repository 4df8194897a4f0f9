import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const choiceIsOfferedWithoutTheFeature: Mutant = {
  id: 'choice-is-offered-without-the-feature',
  does: 'The choice of refresh token behavior is offered while rotation is a feature that is off.',
  decorate: ({ screens }) => {
    around(screens.grantOffers, 'isRotationOffered', () => true);
  },
};
