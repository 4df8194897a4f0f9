import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsOfferTheGrantBeforeItIsSwitchedOn: Mutant = {
  id: 'general-settings-offer-the-grant-before-it-is-switched-on',
  does: 'General Settings offer the Interaction Code grant of an org that has never switched it on.',
  decorate: ({ org, screens }) => {
    let wasSwitchedOn = false;
    around(org.settings, 'enableInteractionCode', (proceed) => {
      wasSwitchedOn = true;
      proceed();
    });
    const isGeneralSettings = during(screens.generalSettings, 'panel');
    around(
      screens.grantOffers,
      'isInteractionCodeOffered',
      (proceed) => proceed() || (!wasSwitchedOn && isGeneralSettings()),
    );
  },
};
