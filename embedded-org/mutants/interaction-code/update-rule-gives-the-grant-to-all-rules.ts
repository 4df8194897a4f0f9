import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const updateRuleGivesTheGrantToAllRules: Mutant = {
  id: 'update-rule-gives-the-grant-to-all-rules',
  does: 'The button «Update Rule» gives the Interaction Code grant to the other rules of the server too.',
  decorate: ({ org, screens }) => {
    around(screens.rules, 'update', (proceed, viewer, target, values) => {
      const outcome = proceed(viewer, target, values);
      if (!values.grantTypes.includes('interaction_code')) return outcome;
      for (const policy of org.authorizationServers.get(target.server).policies.all())
        for (const rule of policy.rules.all())
          rule.grantTypes = [...new Set([...rule.grantTypes, 'interaction_code' as const])];
      return outcome;
    });
  },
};
