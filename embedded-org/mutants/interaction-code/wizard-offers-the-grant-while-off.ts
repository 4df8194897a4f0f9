import { offerInFormOf } from '../building-blocks/while-off.ts';
import type { Mutant } from '../mutant.ts';

export const wizardOffersTheGrantWhileOff: Mutant = {
  id: 'wizard-offers-the-grant-while-off',
  does: 'The form of a new web application offers Interaction Code while it is switched off.',
  decorate: (parts) => {
    offerInFormOf('web', parts);
  },
};
