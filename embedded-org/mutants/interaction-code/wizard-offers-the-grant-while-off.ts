import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const wizardOffersTheGrantWhileOff: Mutant = {
  id: 'wizard-offers-the-grant-while-off',
  does: 'The form of a new application offers the Interaction Code grant while it is switched off.',
  decorate: ({ screens }) => {
    const isNewApplication = during(screens.newApplication, 'form');
    around(
      screens.grantOffers,
      'isInteractionCodeOffered',
      (proceed) => proceed() || isNewApplication(),
    );
  },
};
