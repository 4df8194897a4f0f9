import type { Mutant } from '../mutant.ts';

export const defaultPolicyRuleHasAnotherName: Mutant = {
  id: 'default-policy-rule-has-another-name',
  does: 'The rule of the Default Policy is called «Standard Rule».',
  decorate: ({ org }) => {
    for (const { rules } of org.authorizationServers.get('default').policies.all())
      for (const rule of rules.all()) rule.name = 'Standard Rule';
  },
};
