import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const usageOfServersIsStale: Mutant = {
  id: 'usage-of-servers-is-stale',
  does: 'Settings > Account keeps showing the number of authorization servers that it showed first.',
  decorate: ({ org }) => {
    let first: number | undefined;
    around(org.settings, 'interactionCodeUsage', (proceed) => {
      const usage = proceed();
      first ??= usage.authorizationServers;
      return { ...usage, authorizationServers: first };
    });
  },
};
