import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const usageCountsAllServers: Mutant = {
  id: 'usage-counts-all-servers',
  does: 'Settings > Account counts all authorization servers, whether a rule holds the grant or not.',
  decorate: ({ org }) => {
    around(org.settings, 'interactionCodeUsage', (proceed) => ({
      ...proceed(),
      authorizationServers: org.authorizationServers.all().length,
    }));
  },
};
