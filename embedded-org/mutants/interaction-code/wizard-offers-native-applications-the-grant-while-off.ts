import { offerInFormOf } from '../building-blocks/while-off.ts';
import type { Mutant } from '../mutant.ts';

export const wizardOffersNativeApplicationsTheGrantWhileOff: Mutant = {
  id: 'wizard-offers-native-applications-the-grant-while-off',
  does: 'The form of a new native application offers the Interaction Code grant while it is switched off.',
  decorate: (parts) => {
    offerInFormOf('native', parts);
  },
};
