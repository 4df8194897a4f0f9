import type { Mutant } from '../mutant.ts';

export const defaultPolicyHasNoRule: Mutant = {
  id: 'default-policy-has-no-rule',
  does: 'The Default Policy has no rule.',
  decorate: ({ org }) => {
    for (const { rules } of org.authorizationServers.get('default').policies.all())
      for (const { id } of rules.all()) rules.remove(id);
  },
};
