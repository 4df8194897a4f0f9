import { around } from '../../hooks/around.ts';
import { eachServer } from '../building-blocks/each-server.ts';
import type { Mutant } from '../mutant.ts';

export const grantOfTheRuleIsIgnored: Mutant = {
  id: 'grant-of-the-rule-is-ignored',
  does: 'Every rule lets the Interaction Code flow through, whether it holds the grant or not.',
  decorate: (parts) => {
    eachServer(parts, ({ policies }) => {
      around(policies, 'matches', (proceed, rule, request) =>
        proceed({ ...rule, grantTypes: [...rule.grantTypes, 'interaction_code'] }, request),
      );
    });
  },
};
