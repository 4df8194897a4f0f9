import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const usageCountsRulesForServers: Mutant = {
  id: 'usage-counts-rules-for-servers',
  does: 'Settings > Account counts the rules that hold the grant, not their authorization servers.',
  decorate: ({ org }) => {
    around(org.settings, 'interactionCodeUsage', (proceed) => ({
      ...proceed(),
      authorizationServers: org.authorizationServers
        .all()
        .flatMap(({ policies }) => policies.all().flatMap(({ rules }) => rules.all()))
        .filter(({ grantTypes }) => grantTypes.includes('interaction_code')).length,
    }));
  },
};
