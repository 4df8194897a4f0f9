import { around } from '../../hooks/around.ts';
import { eachServer } from '../building-blocks/each-server.ts';
import type { Mutant } from '../mutant.ts';

export const updatedRuleLetsNoUserThrough: Mutant = {
  id: 'updated-rule-lets-no-user-through',
  does: 'A rule that was updated lets the Interaction Code grant through, but no user by it.',
  decorate: (parts) => {
    const updated = new Set<string>();
    eachServer(parts, ({ policies }) => {
      around(policies, 'updateRule', (proceed, policyId, ruleId, ...rest) => {
        updated.add(ruleId);
        return proceed(policyId, ruleId, ...rest);
      });
      around(
        policies,
        'matches',
        (proceed, rule, request) =>
          proceed(rule, request) &&
          !(
            request.grantType === 'interaction_code' &&
            request.user !== undefined &&
            updated.has(rule.id)
          ),
      );
    });
  },
};
