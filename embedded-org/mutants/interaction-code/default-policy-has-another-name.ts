import type { Mutant } from '../mutant.ts';

export const defaultPolicyHasAnotherName: Mutant = {
  id: 'default-policy-has-another-name',
  does: 'The policy of the default authorization server is called «Standard Policy».',
  decorate: ({ org }) => {
    for (const policy of org.authorizationServers.get('default').policies.all())
      policy.name = 'Standard Policy';
  },
};
