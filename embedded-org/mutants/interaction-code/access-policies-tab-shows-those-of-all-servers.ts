import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const accessPoliciesTabShowsThoseOfAllServers: Mutant = {
  id: 'access-policies-tab-shows-those-of-all-servers',
  does: 'The tab «Access Policies» of a server lists the policies of the other servers too.',
  decorate: ({ org, screens }) => {
    const { accessPolicies } = screens;
    const honest = accessPolicies.browser.bind(accessPolicies);
    around(accessPolicies, 'browser', (proceed, viewer, server) => {
      const others = org.authorizationServers.all().filter(({ id }) => id !== server.id);
      const browser = proceed(viewer, server);
      return {
        ...browser,
        policies: [
          ...browser.policies,
          ...others.flatMap((other) => honest(viewer, other).policies),
        ],
      };
    });
  },
};
