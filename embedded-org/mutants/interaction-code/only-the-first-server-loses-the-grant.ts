import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const onlyTheFirstServerLosesTheGrant: Mutant = {
  id: 'only-the-first-server-loses-the-grant',
  does: 'Only the first authorization server with the Interaction Code grant loses it when it is switched off.',
  decorate: ({ org }) => {
    around(org.authorizationServers, 'withdrawGrant', (_, grant) => {
      org.authorizationServers
        .all()
        .find(({ policies }) =>
          policies
            .all()
            .some(({ rules }) => rules.all().some(({ grantTypes }) => grantTypes.includes(grant))),
        )
        ?.policies.withdrawGrant(grant);
    });
  },
};
