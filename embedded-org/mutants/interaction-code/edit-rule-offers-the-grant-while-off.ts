import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const editRuleOffersTheGrantWhileOff: Mutant = {
  id: 'edit-rule-offers-the-grant-while-off',
  does: 'The dialog Edit Rule offers the Interaction Code grant while it is switched off.',
  decorate: ({ screens }) => {
    const isEditRule = during(screens.rules, 'editDialog');
    around(screens.grantOffers, 'isInteractionCodeOffered', (proceed) => proceed() || isEditRule());
  },
};
