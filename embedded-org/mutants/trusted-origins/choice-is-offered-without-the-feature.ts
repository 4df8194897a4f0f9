import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const choiceIsOfferedWithoutTheFeature: Mutant = {
  id: 'choice-is-offered-without-the-feature',
  does: 'General Settings offer a choice of refresh token behavior until rotation is first enabled and disabled.',
  decorate: ({ screens }) => {
    let wasOffered = false;
    around(screens.grantOffers, 'isRotationOffered', (proceed) => {
      const isOffered = proceed();
      wasOffered ||= isOffered;
      return isOffered || !wasOffered;
    });
  },
};
