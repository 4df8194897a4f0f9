import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const usageOverlooksSinglePageApplications: Mutant = {
  id: 'usage-overlooks-single-page-applications',
  does: 'Settings > Account does not count the single-page applications that hold the grant.',
  decorate: ({ org }) => {
    around(org.settings, 'interactionCodeUsage', (proceed) => ({
      ...proceed(),
      applications: org.applications
        .all()
        .filter(({ applicationType }) => applicationType !== 'browser')
        .filter(({ grantTypes }) => grantTypes.includes('interaction_code')).length,
    }));
  },
};
