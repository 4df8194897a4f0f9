import { around } from '../../hooks/around.ts';
import { giveBack } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const nativeApplicationsKeepTheGrant: Mutant = {
  id: 'native-applications-keep-the-grant',
  does: 'Native applications keep the Interaction Code grant when it is switched off.',
  decorate: ({ org }) => {
    around(org.applications, 'withdrawGrant', (proceed, grant) => {
      const spared = org.applications
        .all()
        .filter((app) => app.applicationType === 'native' && app.grantTypes.includes(grant));
      proceed(grant);
      spared.forEach(giveBack);
    });
  },
};
