import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const everyPolicyShowsTheRulesOfTheFirst: Mutant = {
  id: 'every-policy-shows-the-rules-of-the-first',
  does: 'Whichever access policy is selected, the rules of the first one are shown.',
  decorate: ({ screens }) => {
    around(screens.accessPolicies, 'browser', (proceed, viewer, server) => {
      const browser = proceed(viewer, server);
      const [first] = browser.policies;
      return {
        ...browser,
        policies: browser.policies.map((policy) => ({ ...policy, rules: (first ?? policy).rules })),
      };
    });
  },
};
