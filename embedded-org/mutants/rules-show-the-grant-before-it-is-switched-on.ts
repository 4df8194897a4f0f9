import { around } from '../hooks/around.ts';
import { during } from './building-blocks/during.ts';
import type { Mutant } from './mutant.ts';

export const rulesShowTheGrantBeforeItIsSwitchedOn: Mutant = {
  id: 'rules-show-the-grant-before-it-is-switched-on',
  does: 'The dialog Edit Rule shows the Interaction Code grant as long as nobody has switched it on.',
  decorate: ({ org, screens }) => {
    let wasSwitchedOn = false;
    around(org.settings, 'enableInteractionCode', (proceed) => {
      wasSwitchedOn = true;
      proceed();
    });
    const isEditRule = during(screens.rules, 'editDialog');
    around(
      screens.grantOffers,
      'isInteractionCodeOffered',
      (proceed) => proceed() || (isEditRule() && !wasSwitchedOn),
    );
  },
};
