import type { Mutant } from '../mutant.ts';

export const defaultPolicyIsMissing: Mutant = {
  id: 'default-policy-is-missing',
  does: 'The default authorization server has no access policy.',
  decorate: ({ org }) => {
    const { policies } = org.authorizationServers.get('default');
    for (const { id } of policies.all()) policies.delete(id);
  },
};
