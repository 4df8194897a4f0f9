import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const switchingOffDeactivatesRules: Mutant = {
  id: 'switching-off-deactivates-rules',
  does: 'Switching off deactivates the rules that held the grant.',
  decorate: ({ org }) => {
    around(org.authorizationServers, 'withdrawGrant', (proceed, grant) => {
      for (const { policies } of org.authorizationServers.all())
        for (const { rules } of policies.all())
          for (const rule of rules.all())
            if (rule.grantTypes.includes(grant)) rule.status = 'INACTIVE';
      proceed(grant);
    });
  },
};
