import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const choiceOutlivesTheFeature: Mutant = {
  id: 'choice-outlives-the-feature',
  does: 'The choice of refresh token behavior is offered on when the feature is off again.',
  decorate: ({ screens }) => {
    let wasOffered = false;
    around(screens.grantOffers, 'isRotationOffered', (proceed) => {
      wasOffered ||= proceed();
      return wasOffered;
    });
  },
};
