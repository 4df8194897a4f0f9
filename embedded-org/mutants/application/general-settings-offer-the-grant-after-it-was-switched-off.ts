import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsOfferTheGrantAfterItWasSwitchedOff: Mutant = {
  id: 'general-settings-offer-the-grant-after-it-was-switched-off',
  does: 'General Settings go on offering the Interaction Code grant once the org has had it.',
  decorate: ({ org, screens }) => {
    let wasSwitchedOff = false;
    around(org.settings, 'disableInteractionCode', (proceed) => {
      wasSwitchedOff = true;
      proceed();
    });
    const isGeneralSettings = during(screens.generalSettings, 'panel');
    around(
      screens.grantOffers,
      'isInteractionCodeOffered',
      (proceed) => proceed() || (wasSwitchedOff && isGeneralSettings()),
    );
  },
};
