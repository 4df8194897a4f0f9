import { around } from '../../hooks/around.ts';
import { eachServer } from '../building-blocks/each-server.ts';
import type { Mutant } from '../mutant.ts';

export const rulesOfAnyPolicyCount: Mutant = {
  id: 'rules-of-any-policy-count',
  does: 'The rules of every access policy count, whichever applications it is for.',
  decorate: (parts) => {
    eachServer(parts, ({ policies }) => {
      around(policies, 'evaluate', (proceed, request) => {
        const decision = proceed(request);
        if (decision || request.grantType !== 'interaction_code') return decision;
        for (const policy of policies.all()) {
          const rule = policies
            .rulesOf(policy.id)
            .find((candidate) => policies.matches(candidate, request));
          if (rule) return { policy, rule };
        }
        return undefined;
      });
    });
  },
};
