import { giveBack } from '../building-blocks/former-holders.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsKeepTheGrant: Mutant = {
  id: 'web-applications-keep-the-grant',
  does: 'Web applications keep the Interaction Code grant when it is switched off.',
  decorate: ({ org }) => {
    around(org.applications, 'withdrawGrant', (proceed, grant) => {
      const spared = org.applications
        .all()
        .filter((app) => app.applicationType === 'web' && app.grantTypes.includes(grant));
      proceed(grant);
      spared.forEach(giveBack);
    });
  },
};
