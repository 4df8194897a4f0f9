import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardOffersNativeApplicationsTheGrantWhileOff: Mutant = {
  id: 'wizard-offers-native-applications-the-grant-while-off',
  does: 'The form of a new native application offers the Interaction Code grant while it is switched off.',
  decorate: ({ screens }) => {
    let isNative = false;
    around(screens.newApplication, 'form', (proceed, type) => {
      isNative = type === 'native';
      const form = proceed(type);
      isNative = false;
      return form;
    });
    around(screens.grantOffers, 'isInteractionCodeOffered', (proceed) => proceed() || isNative);
  },
};
