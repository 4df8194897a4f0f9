import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const everyPolicyShowsAllRules: Mutant = {
  id: 'every-policy-shows-all-rules',
  does: 'Whichever access policy is selected, the rules of all of them are shown.',
  decorate: ({ screens }) => {
    around(screens.accessPolicies, 'browser', (proceed, viewer, server) => {
      const browser = proceed(viewer, server);
      const rows = browser.policies.flatMap(({ rules }) => rules.rows);
      return {
        ...browser,
        policies: browser.policies.map((policy) => ({
          ...policy,
          rules: { ...policy.rules, rows },
        })),
      };
    });
  },
};
