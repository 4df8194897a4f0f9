import { around } from '../../hooks/around.ts';
import { eachServer } from '../building-blocks/each-server.ts';
import type { Mutant } from '../mutant.ts';

export const updatedRuleIsNotServed: Mutant = {
  id: 'updated-rule-is-not-served',
  does: 'A rule lets the Interaction Code grant through only if it was created with it.',
  decorate: (parts) => {
    const givenLater = new Set<string>();
    eachServer(parts, ({ policies }) => {
      around(policies, 'updateRule', (proceed, policyId, ruleId, ...rest) => {
        const before = policies.get(policyId).rules.get(ruleId).grantTypes;
        const rule = proceed(policyId, ruleId, ...rest);
        if (rule.grantTypes.includes('interaction_code') && !before.includes('interaction_code'))
          givenLater.add(rule.id);
        return rule;
      });
      around(
        policies,
        'matches',
        (proceed, rule, request) =>
          proceed(rule, request) &&
          !(request.grantType === 'interaction_code' && givenLater.has(rule.id)),
      );
    });
  },
};
