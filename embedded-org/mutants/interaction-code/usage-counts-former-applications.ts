import { around } from '../../hooks/around.ts';
import { rememberFormerHolders } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const usageCountsFormerApplications: Mutant = {
  id: 'usage-counts-former-applications',
  does: 'Settings > Account counts the applications that held the grant before it was switched off and on again.',
  decorate: (parts) => {
    const former = rememberFormerHolders(parts);
    around(parts.org.settings, 'interactionCodeUsage', (proceed) => {
      const usage = proceed();
      return { ...usage, applications: usage.applications + former.applications.size };
    });
  },
};
