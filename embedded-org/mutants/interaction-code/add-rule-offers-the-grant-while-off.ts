import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const addRuleOffersTheGrantWhileOff: Mutant = {
  id: 'add-rule-offers-the-grant-while-off',
  does: 'The dialog Add Rule offers the Interaction Code grant while it is switched off.',
  decorate: ({ screens }) => {
    const isAddRule = during(screens.rules, 'addDialog');
    around(screens.grantOffers, 'isInteractionCodeOffered', (proceed) => proceed() || isAddRule());
  },
};
