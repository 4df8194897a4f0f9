import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const formOffersTheGrantUntilTheSwitchIsTouched: Mutant = {
  id: 'form-offers-the-grant-until-the-switch-is-touched',
  does: 'The form of a new application offers Interaction Code in an org where it has never been switched on.',
  decorate: ({ org, screens }) => {
    let untouched = true;
    around(org.settings, 'disableInteractionCode', (proceed) => {
      untouched = false;
      proceed();
    });
    const isNewApplication = during(screens.newApplication, 'form');
    around(
      screens.grantOffers,
      'isInteractionCodeOffered',
      (proceed) => proceed() || (untouched && isNewApplication()),
    );
  },
};
