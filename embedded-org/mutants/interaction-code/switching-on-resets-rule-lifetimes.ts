import { ruleDefaults } from '../../domain/access-policies.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const switchingOnResetsRuleLifetimes: Mutant = {
  id: 'switching-on-resets-rule-lifetimes',
  does: 'Switching on again gives rules the token lifetimes of a new rule.',
  decorate: ({ org }) => {
    around(org.settings, 'enableInteractionCode', (proceed) => {
      const { accessTokenLifetimeMinutes } = ruleDefaults;
      for (const { policies } of org.authorizationServers.all())
        for (const { rules } of policies.all())
          for (const rule of rules.all()) Object.assign(rule, { accessTokenLifetimeMinutes });
      proceed();
    });
  },
};
