import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const usageOfApplicationsIsStale: Mutant = {
  id: 'usage-of-applications-is-stale',
  does: 'Settings > Account keeps showing the number of applications that it showed first.',
  decorate: ({ org }) => {
    let first: number | undefined;
    around(org.settings, 'interactionCodeUsage', (proceed) => {
      const usage = proceed();
      first ??= usage.applications;
      return { ...usage, applications: first };
    });
  },
};
