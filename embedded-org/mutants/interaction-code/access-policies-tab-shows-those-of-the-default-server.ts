import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const accessPoliciesTabShowsThoseOfTheDefaultServer: Mutant = {
  id: 'access-policies-tab-shows-those-of-the-default-server',
  does: 'The tab «Access Policies» shows the policies of the default server at every server.',
  decorate: ({ org, screens }) => {
    around(screens.accessPolicies, 'browser', (proceed, viewer) =>
      proceed(viewer, org.authorizationServers.get('default')),
    );
  },
};
