import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const onlyTheFirstPolicyIsListed: Mutant = {
  id: 'only-the-first-policy-is-listed',
  does: 'The tab «Access Policies» lists only the first policy.',
  decorate: ({ screens }) => {
    around(screens.accessPolicies, 'browser', (proceed, viewer, server) => {
      const browser = proceed(viewer, server);
      return { ...browser, policies: browser.policies.slice(0, 1) };
    });
  },
};
