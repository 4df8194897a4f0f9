import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const usageCountsAllApplications: Mutant = {
  id: 'usage-counts-all-applications',
  does: 'Settings > Account counts all applications, whether they hold the grant or not.',
  decorate: ({ org }) => {
    around(org.settings, 'interactionCodeUsage', (proceed) => ({
      ...proceed(),
      applications: org.applications.all().length,
    }));
  },
};
