import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const policyListIsStale: Mutant = {
  id: 'policy-list-is-stale',
  does: 'The tab «Access Policies» goes on listing the policies that it listed first.',
  decorate: ({ screens }) => {
    const first = new Map<string, readonly string[]>();
    around(screens.accessPolicies, 'browser', (proceed, viewer, server) => {
      const browser = proceed(viewer, server);
      const listed = first.get(server.id) ?? browser.policies.map(({ id }) => id);
      first.set(server.id, listed);
      return { ...browser, policies: browser.policies.filter(({ id }) => listed.includes(id)) };
    });
  },
};
