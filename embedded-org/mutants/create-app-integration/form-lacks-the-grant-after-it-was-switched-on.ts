import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const formLacksTheGrantAfterItWasSwitchedOn: Mutant = {
  id: 'form-lacks-the-grant-after-it-was-switched-on',
  does: 'The form of a new application does not offer Interaction Code where the org was switched on after its start.',
  decorate: ({ org, screens }) => {
    const atStart = org.settings.isInteractionCodeEnabled();
    const isNewApplication = during(screens.newApplication, 'form');
    around(
      screens.grantOffers,
      'isInteractionCodeOffered',
      (proceed) => proceed() && (atStart || !isNewApplication()),
    );
  },
};
