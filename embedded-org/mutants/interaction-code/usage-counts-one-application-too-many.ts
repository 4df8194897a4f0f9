import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const usageCountsOneApplicationTooMany: Mutant = {
  id: 'usage-counts-one-application-too-many',
  does: 'Settings > Account counts one application more than hold the grant.',
  decorate: ({ org }) => {
    around(org.settings, 'interactionCodeUsage', (proceed) => {
      const usage = proceed();
      return { ...usage, applications: usage.applications + 1 };
    });
  },
};
