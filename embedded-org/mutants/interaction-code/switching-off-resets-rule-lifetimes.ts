import { ruleDefaults } from '../../domain/access-policies.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const switchingOffResetsRuleLifetimes: Mutant = {
  id: 'switching-off-resets-rule-lifetimes',
  does: 'Switching off gives rules that held the grant the token lifetimes of a new rule.',
  decorate: ({ org }) => {
    around(org.authorizationServers, 'withdrawGrant', (proceed, grant) => {
      const { accessTokenLifetimeMinutes } = ruleDefaults;
      for (const { policies } of org.authorizationServers.all())
        for (const { rules } of policies.all())
          for (const rule of rules.all())
            if (rule.grantTypes.includes(grant))
              Object.assign(rule, { accessTokenLifetimeMinutes });
      proceed(grant);
    });
  },
};
