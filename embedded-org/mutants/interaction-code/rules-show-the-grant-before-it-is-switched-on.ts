import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const rulesShowTheGrantBeforeItIsSwitchedOn: Mutant = {
  id: 'rules-show-the-grant-before-it-is-switched-on',
  does: 'The dialog Edit Rule shows the Interaction Code grant as long as nobody has changed the switch.',
  decorate: ({ org, screens }) => {
    let wasChanged = false;
    around(org.settings, 'setInteractionCode', (proceed, enabled) => {
      wasChanged = true;
      proceed(enabled);
    });
    const isEditRule = during(screens.rules, 'editDialog');
    around(
      screens.grantOffers,
      'isInteractionCodeOffered',
      (proceed) => proceed() || (isEditRule() && !wasChanged),
    );
  },
};
