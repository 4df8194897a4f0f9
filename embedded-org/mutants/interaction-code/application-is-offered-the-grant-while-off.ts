import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const applicationIsOfferedTheGrantWhileOff: Mutant = {
  id: 'application-is-offered-the-grant-while-off',
  does: 'General Settings of an application offer the Interaction Code grant while it is switched off.',
  decorate: ({ screens }) => {
    const isGeneralSettings = during(screens.generalSettings, 'panel');
    around(
      screens.grantOffers,
      'isInteractionCodeOffered',
      (proceed) => proceed() || isGeneralSettings(),
    );
  },
};
