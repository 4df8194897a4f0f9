import { around } from '../../hooks/around.ts';
import { eachServer } from '../building-blocks/each-server.ts';
import type { Mutant } from '../mutant.ts';

export const lastPolicyDecides: Mutant = {
  id: 'last-policy-decides',
  does: 'An access policy counts only if the last one of the server has the Interaction Code grant, too.',
  decorate: (parts) => {
    eachServer(parts, ({ policies }) => {
      around(policies, 'evaluate', (proceed, request) => {
        const last = policies.all().at(-1);
        const isGiven = last?.rules.all().some((rule) => policies.matches(rule, request));
        return request.grantType === 'interaction_code' && !isGiven ? undefined : proceed(request);
      });
    });
  },
};
