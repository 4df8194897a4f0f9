import { offerInFormOf } from '../building-blocks/while-off.ts';
import type { Mutant } from '../mutant.ts';

export const wizardOffersSinglePageApplicationsTheGrantWhileOff: Mutant = {
  id: 'wizard-offers-single-page-applications-the-grant-while-off',
  does: 'The form of a new single-page application offers the Interaction Code grant while it is switched off.',
  decorate: (parts) => {
    offerInFormOf('browser', parts);
  },
};
