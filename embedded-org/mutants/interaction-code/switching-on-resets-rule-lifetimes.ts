import { around } from '../../hooks/around.ts';
import { resetRuleLifetimes } from '../building-blocks/rule-lifetimes.ts';
import type { Mutant } from '../mutant.ts';

export const switchingOnResetsRuleLifetimes: Mutant = {
  id: 'switching-on-resets-rule-lifetimes',
  does: 'Switching on again gives rules the token lifetimes of a new rule.',
  decorate: (parts) => {
    around(parts.org.settings, 'enableInteractionCode', (proceed) => {
      resetRuleLifetimes(parts);
      proceed();
    });
  },
};
