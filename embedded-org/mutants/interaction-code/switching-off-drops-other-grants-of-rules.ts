import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const switchingOffDropsOtherGrantsOfRules: Mutant = {
  id: 'switching-off-drops-other-grants-of-rules',
  does: 'Switching off takes the Client Credentials grant from rules, too.',
  decorate: ({ org }) => {
    around(org.authorizationServers, 'withdrawGrant', (proceed, grant) => {
      proceed(grant);
      proceed('client_credentials');
    });
  },
};
