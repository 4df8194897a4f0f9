import type { Mutant } from '../mutant.ts';

export const policiesWithTheGrantAreInactive: Mutant = {
  id: 'policies-with-the-grant-are-inactive',
  does: 'Every policy with a rule that lets the Interaction Code grant through is inactive; applications hold it.',
  decorate: ({ org }) => {
    for (const { policies } of org.authorizationServers.all())
      for (const policy of policies.all())
        if (policy.rules.all().some(({ grantTypes }) => grantTypes.includes('interaction_code')))
          policy.status = 'INACTIVE';
  },
};
