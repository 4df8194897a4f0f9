import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const switchingOffChangesOtherApplications: Mutant = {
  id: 'switching-off-changes-other-applications',
  does: 'Switching off makes applications that never held the grant ask users for consent.',
  decorate: ({ org }) => {
    around(org.applications, 'withdrawGrant', (proceed, grant) => {
      for (const app of org.applications.all())
        if (!app.grantTypes.includes(grant)) app.consentMethod = 'REQUIRED';
      proceed(grant);
    });
  },
};
