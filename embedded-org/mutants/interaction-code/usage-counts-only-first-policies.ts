import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const usageCountsOnlyFirstPolicies: Mutant = {
  id: 'usage-counts-only-first-policies',
  does: 'Settings > Account counts only servers whose first policy has a rule with the grant.',
  decorate: ({ org }) => {
    around(org.settings, 'interactionCodeUsage', (proceed) => ({
      ...proceed(),
      authorizationServers: org.authorizationServers.all().filter(({ policies }) =>
        policies
          .all()
          .slice(0, 1)
          .some(({ rules }) =>
            rules.all().some(({ grantTypes }) => grantTypes.includes('interaction_code')),
          ),
      ).length,
    }));
  },
};
