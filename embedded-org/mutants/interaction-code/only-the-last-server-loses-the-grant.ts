import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const onlyTheLastServerLosesTheGrant: Mutant = {
  id: 'only-the-last-server-loses-the-grant',
  does: 'Of several authorization servers with the Interaction Code grant only the last loses it when it is switched off.',
  decorate: ({ org }) => {
    around(org.authorizationServers, 'withdrawGrant', (_, grant) => {
      org.authorizationServers
        .all()
        .findLast(({ policies }) =>
          policies
            .all()
            .some(({ rules }) => rules.all().some(({ grantTypes }) => grantTypes.includes(grant))),
        )
        ?.policies.withdrawGrant(grant);
    });
  },
};
