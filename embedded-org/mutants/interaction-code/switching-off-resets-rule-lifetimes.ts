import { around } from '../../hooks/around.ts';
import { resetRuleLifetimes } from '../building-blocks/rule-lifetimes.ts';
import type { Mutant } from '../mutant.ts';

export const switchingOffResetsRuleLifetimes: Mutant = {
  id: 'switching-off-resets-rule-lifetimes',
  does: 'Switching off gives rules that held the grant the token lifetimes of a new rule.',
  decorate: (parts) => {
    around(parts.org.authorizationServers, 'withdrawGrant', (proceed, grant) => {
      resetRuleLifetimes(parts, (rule) => rule.grantTypes.includes(grant));
      proceed(grant);
    });
  },
};
