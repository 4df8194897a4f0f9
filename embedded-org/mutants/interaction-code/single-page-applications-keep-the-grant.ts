import { giveBack } from '../building-blocks/former-holders.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsKeepTheGrant: Mutant = {
  id: 'single-page-applications-keep-the-grant',
  does: 'Single-page applications keep the Interaction Code grant when it is switched off.',
  decorate: ({ org }) => {
    around(org.applications, 'withdrawGrant', (proceed, grant) => {
      const spared = org.applications
        .all()
        .filter((app) => app.applicationType === 'browser' && app.grantTypes.includes(grant));
      proceed(grant);
      spared.forEach(giveBack);
    });
  },
};
