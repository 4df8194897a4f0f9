import type { Mutant } from '../mutant.ts';

export const rulesWithTheGrantAreInactive: Mutant = {
  id: 'rules-with-the-grant-are-inactive',
  does: 'Every rule that lets the Interaction Code grant through is inactive; applications hold it.',
  decorate: ({ org }) => {
    for (const { policies } of org.authorizationServers.all())
      for (const policy of policies.all())
        for (const rule of policy.rules.all())
          if (rule.grantTypes.includes('interaction_code')) rule.status = 'INACTIVE';
  },
};
