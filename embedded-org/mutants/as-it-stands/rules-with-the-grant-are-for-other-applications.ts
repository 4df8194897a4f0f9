import type { Mutant } from '../mutant.ts';

export const rulesWithTheGrantAreForOtherApplications: Mutant = {
  id: 'rules-with-the-grant-are-for-other-applications',
  does: 'Rules let the Interaction Code grant through only in policies for one application; others hold it as well.',
  decorate: ({ org }) => {
    for (const { policies } of org.authorizationServers.all())
      for (const policy of policies.all())
        if (policy.clients.includes('ALL_CLIENTS'))
          for (const rule of policy.rules.all())
            rule.grantTypes = rule.grantTypes.filter((grant) => grant !== 'interaction_code');
  },
};
